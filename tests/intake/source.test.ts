import { appendFile, mkdtemp, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathSource } from '../../src/cli/path-source.ts';
import type { ByteSource } from '../../src/intake/byte-source.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { joinBytes } from '../../src/intake/join-bytes.ts';
import { fileSource } from '../../src/intake/file-source.ts';
import { readHead } from '../../src/intake/read-head.ts';
import { SourceFault } from '../../src/intake/source-fault.ts';

const size = 3_000_000;
const content = Uint8Array.from({ length: size }, (_, at) => at % 251);

/** All bytes, or the problem; `midway` runs after the first chunk. */
const drain = async (source: ByteSource, midway?: () => Promise<unknown>) => {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of source.open()) {
      if (chunks.length === 0) await midway?.();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof SourceFault) return error.problem;
    throw error;
  }
  return Buffer.concat(chunks).equals(content) ? 'all' : 'other bytes';
};

describe('a file by its path', () => {
  let folder = '';
  let path = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'uptake-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const fresh = async (): Promise<ByteSource> => {
    path = join(folder, `log ${Math.random()}.csv`);
    await writeFile(path, content);
    return pathSource(path);
  };
  const nameOf = () => path.slice(folder.length + 1);
  const changed = () => ({ code: 'file-changed', where: { file: nameOf() }, values: {} });

  it('is read from the first byte to the last, as often as asked', async () => {
    const source = await fresh();
    expect(source).toMatchObject({ name: nameOf(), bytes: size });
    expect([await drain(source), await drain(source)]).toEqual(['all', 'all']);
  });

  it('that grows while it is read is changed', async () => {
    const source = await fresh();
    expect(await drain(source, () => appendFile(path, 'x'))).toEqual(changed());
  });

  it('that is overwritten in place while it is read is changed', async () => {
    const source = await fresh();
    const later = new Date(Date.now() + 5000);
    expect(await drain(source, () => utimes(path, later, later))).toEqual(changed());
  });

  it('that shrinks while it is read is changed', async () => {
    const source = await fresh();
    expect(await drain(source, () => truncate(path, 1000))).toEqual(changed());
  });

  it('that is replaced between two readings is changed', async () => {
    const source = await fresh();
    await writeFile(`${path}.new`, content);
    await rename(`${path}.new`, path);
    expect(await drain(source)).toEqual(changed());
  });

  it('that is gone cannot be read', async () => {
    const source = await fresh();
    await rm(path);
    const unreadable = { code: 'unreadable-file', where: { file: nameOf() }, values: { reason: 'ENOENT' } };
    expect(await drain(source)).toEqual(unreadable);
    await expect(pathSource(path)).rejects.toMatchObject({ problem: unreadable });
  });

  it('that is a folder or a device cannot be read', async () => {
    await expect(pathSource(folder)).rejects.toMatchObject({
      problem: { code: 'unreadable-file', values: { reason: 'EISDIR' } },
    });
    await expect(pathSource('/dev/null')).rejects.toMatchObject({ problem: { code: 'unreadable-file' } });
  });
});

/** A file that can be made to fail as a browser's do: its stream says nothing, opening it again says why. */
const brittleFile = (failAt: number, failure: string, end: 'fails' | 'ends' = 'fails'): File => {
  const file = new File([content], 'log.csv');
  const stream = () =>
    new ReadableStream({
      start: (controller) => {
        if (failAt > 0) controller.enqueue(content.slice(0, failAt));
        if (end === 'fails') controller.error(new TypeError('network error'));
        else controller.close();
      },
    });
  const arrayBuffer = () =>
    failure === '' ? Promise.resolve(new ArrayBuffer(1)) : Promise.reject(new DOMException('', failure));
  return Object.assign(file, { slice: () => ({ stream, arrayBuffer }) });
};

describe('a dropped file', () => {
  const where = { file: 'log.csv' };
  const changed = { code: 'file-changed', where, values: {} };

  it('is read as often as asked', async () => {
    const source = fileSource(new File([content], 'log.csv'));
    expect(source).toMatchObject({ name: 'log.csv', bytes: size });
    expect([await drain(source), await drain(source)]).toEqual(['all', 'all']);
  });

  it.each(['bytes', undefined] as const)(
    'is read in parts, whether or not buffers can be filled (%s)',
    async (type) => {
      const file = new File([content], 'log.csv');
      const streamOf = (bytes: Uint8Array) => () =>
        new ReadableStream({
          ...(type !== undefined && { type }),
          start: (controller: ReadableStreamDefaultController | ReadableByteStreamController) => {
            for (let at = 0; at < bytes.length; at += 100_000)
              controller.enqueue(bytes.slice(at, at + 100_000));
            controller.close();
          },
        } as UnderlyingByteSource);
      const slice = (from: number, to: number) => ({
        stream: streamOf(content.subarray(from, to)),
        arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)),
      });
      const { openRange } = fileSource(Object.assign(file, { slice }));
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      // a chunk is gone when the next one is asked for
      for await (const chunk of openRange?.(1_234_567, 2_345_678) ?? []) pieces.push(chunk.slice());
      expect(joinBytes(pieces)).toEqual(content.subarray(1_234_567, 2_345_678));
    },
  );

  it('is let go where reading ends early', async () => {
    let isCancelled = false;
    const stream = () =>
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(10)),
        cancel: () => {
          isCancelled = true;
        },
      });
    const file = Object.assign(new File([content], 'log.csv'), { slice: () => ({ stream }) });
    for await (const chunk of fileSource(file).open()) if (chunk.length > 0) break;
    expect(isCancelled).toBe(true);
  });

  it.each([
    ['NotReadableError', changed],
    ['NotFoundError', { code: 'unreadable-file', where, values: { reason: 'NotFoundError' } }],
    ['SecurityError', { code: 'unreadable-file', where, values: { reason: 'SecurityError' } }],
    ['', { code: 'unreadable-file', where, values: { reason: 'TypeError' } }],
  ])('that fails with %s', async (name, problem) => {
    expect(await drain(fileSource(brittleFile(2_000_000, name)))).toEqual(problem);
  });

  it('that is short is changed', async () => {
    expect(await drain(fileSource(brittleFile(2_000_000, '', 'ends')))).toEqual(changed);
  });

  it('that is another one when all of it was read is changed', async () => {
    expect(await drain(fileSource(brittleFile(size, 'NotReadableError', 'ends')))).toEqual(changed);
  });

  it('is reported as unreadable by the head too', async () => {
    expect(await readHead(fileSource(brittleFile(0, 'NotReadableError')))).toEqual({
      kind: 'not-readable',
      problem: changed,
    });
  });
});

it('bytes in memory come in chunks', async () => {
  expect(await drain(bytesSource('t', content, 1000))).toBe('all');
  expect(await drain(bytesSource('t', content))).toBe('all');
});
