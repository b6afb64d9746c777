import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { builtPage } from '../../../build/built-page.ts';
import { serveFolder } from '../../../build/serve-folder.ts';

/** Before the first transaction that writes, which is that of the change itself; within it; after its end was heard. */
export type WritingPhase = 'before' | 'inside' | 'after';

/** The built page, whose engine worker tells when it begins to write and when that has ended. */
export interface MarkedPage {
  readonly address: string;
  /** where its writing is since `watch` */
  phase(): WritingPhase;
  /** Resolves when nothing was written for a while: what was used to read an import is remembered after it. */
  quiet(): Promise<void>;
  /** Forgets what was begun before; calls back when a transaction that writes begins, before it does, and when it has ended. */
  watch(heard?: (mark: 'begin' | 'end') => void): void;
  close(): Promise<void>;
}

/**
 * Put before the worker's own script. The request holds the worker up until it is answered, so that a beginning is known
 * before it happens. An end is known after it happened, and after it was found on the disk (`durability: strict`).
 */
const marking = `{
  const tell = (mark) => {
    const request = new XMLHttpRequest();
    request.open('GET', new URL('/mark-' + mark, location.href), false);
    request.send();
  };
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...given) {
    if (given[1] !== 'readwrite') return begin.apply(this, given);
    tell('begin');
    const change = begin.apply(this, given);
    for (const end of ['complete', 'abort']) change.addEventListener(end, () => tell(end));
    return change;
  };
}
`;

const quietMs = 250;

export const serveMarkedPage = async (): Promise<MarkedPage> => {
  const folder = builtPage();
  const served = await serveFolder(folder, 0);
  let begun = 0;
  let ended = 0;
  let lastMark = 0;
  let heard: ((mark: 'begin' | 'end') => void) | undefined;
  const mark = (path: string): void => {
    const isBegin = path === '/mark-begin';
    if (isBegin) begun += 1;
    else ended += 1;
    lastMark = performance.now();
    heard?.(isBegin ? 'begin' : 'end');
  };
  const isWriting = (): boolean => begun > ended;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith('/mark-')) {
      mark(path);
      response.writeHead(204).end();
      return;
    }
    const isWorker = /^\/assets\/engine-worker-[^/]*\.js$/.test(path);
    void fetch(new URL(path, served.address)).then(async (answer) => {
      const body = isWorker
        ? Buffer.from(marking + readFileSync(`${folder}/assets/${basename(path)}`, 'utf8'))
        : Buffer.from(await answer.arrayBuffer());
      const { 'content-length': _length, ...headers } = Object.fromEntries(answer.headers);
      response.writeHead(answer.status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // a server that listens on a port has an address of this form
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    phase: () => {
      if (ended > 0) return 'after';
      return begun > 0 ? 'inside' : 'before';
    },
    quiet: async () => {
      for (let since = performance.now(); performance.now() - since < quietMs; ) {
        await wait(20);
        if (isWriting() || lastMark > since) since = performance.now();
      }
    },
    watch: (listener) => {
      begun = 0;
      ended = 0;
      heard = listener;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await served.close();
    },
  };
};
