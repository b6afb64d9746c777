import { appendFile, mkdtemp, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathSource } from '../../src/cli/path-source.ts';
import type { ByteSource } from '../../src/intake/byte-source.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
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

/** A file whose slices can be made to fail as a browser's do. */
const brittleFile = (failAt: number, failure: () => Promise<ArrayBuffer>): File => {
  const file = new File([content], 'log.csv');
  const slice = (start = 0, end = file.size) =>
    start < failAt ? new Blob([content.subarray(start, end)]) : { arrayBuffer: failure };
  return Object.assign(file, { slice });
};

describe('a dropped file', () => {
  const where = { file: 'log.csv' };

  it('is read in slices, as often as asked', async () => {
    const source = fileSource(new File([content], 'log.csv'));
    expect(source).toMatchObject({ name: 'log.csv', bytes: size });
    expect([await drain(source), await drain(source)]).toEqual(['all', 'all']);
  });

  it.each([
    ['NotReadableError', { code: 'file-changed', where, values: {} }],
    ['NotFoundError', { code: 'unreadable-file', where, values: { reason: 'NotFoundError' } }],
    ['SecurityError', { code: 'unreadable-file', where, values: { reason: 'SecurityError' } }],
  ])('whose slice fails with %s', async (name, problem) => {
    const file = brittleFile(2_000_000, () => Promise.reject(new DOMException('', name)));
    expect(await drain(fileSource(file))).toEqual(problem);
  });

  it('whose slice is short is changed', async () => {
    const file = brittleFile(2_000_000, () => Promise.resolve(new ArrayBuffer(5)));
    expect(await drain(fileSource(file))).toEqual({ code: 'file-changed', where, values: {} });
  });

  it('is reported as unreadable by the head too', async () => {
    const file = brittleFile(0, () => Promise.reject(new DOMException('', 'NotReadableError')));
    expect(await readHead(fileSource(file))).toEqual({
      kind: 'not-readable',
      problem: { code: 'file-changed', where, values: {} },
    });
  });
});

it('bytes in memory come in chunks', async () => {
  expect(await drain(bytesSource('t', content, 1000))).toBe('all');
  expect(await drain(bytesSource('t', content))).toBe('all');
});
