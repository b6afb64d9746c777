import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { contentPolicy } from './content-policy.ts';
import { mediaTypes } from './media-types.ts';

/** A folder being served on this machine only. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** The file that a request means; null if there is none, or if it lies outside of the folder or is hidden. */
const fileFor = (folder: string, url: string): string | null => {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const hasTrick = path.includes('\0') || path.split(/[/\\]/).some((part) => part.startsWith('.'));
  if (hasTrick) return null;
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(folder + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
};

const answer = (folder: string, request: IncomingMessage, response: ServerResponse): void => {
  response.setHeader('Content-Security-Policy', contentPolicy('header'));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileFor(folder, request.url ?? '/');
  if (file === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
  response.setHeader('Content-Type', type);
  // the names of assets carry the hash of their content
  const isHashed = file.startsWith(join(folder, 'assets') + sep);
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  // not compressed: on this machine that would take longer than it saves
  response.setHeader('Content-Length', statSync(file).size);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const done = (): void => {}; // a reader that goes away ends its own answer only
  pipeline(createReadStream(file), response, done);
};

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Serves a folder of files on the loopback address; takes any free port if the wished one is in use. */
export const serveFolder = async (folder: string, wishedPort: number): Promise<Served> => {
  const server = createServer((request, response) => answer(folder, request, response));
  await listen(server, wishedPort).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EADDRINUSE') throw fault;
    return listen(server, 0);
  });
  // a server that listens on a port has an address of this form
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
