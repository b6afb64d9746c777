import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ByteSource } from '../intake/byte-source.ts';
import type { FileProblemCode, Problem } from '../intake/problem.ts';
import { SourceFault } from '../intake/source-fault.ts';

const chunkBytes = 1 << 18;

interface Version {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
}

const isSame = (one: Version, other: Version): boolean =>
  one.size === other.size && one.mtimeMs === other.mtimeMs && one.ino === other.ino;

/** the system's code, such as ENOENT: its message would repeat the path */
const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/**
 * A file by its path. Size, time and inode of the moment it was first looked at must hold at every opening
 * and after the last byte: a log that is still written, or replaced meanwhile, is `file-changed`, for half of
 * one version and half of another is neither. What cannot be read at all is `unreadable-file`.
 */
export const pathSource = async (path: string): Promise<ByteSource> => {
  const name = basename(path);
  const fault = (code: FileProblemCode, values: Problem['values']) =>
    new SourceFault({ code, where: { file: name }, values });
  const system = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw fault('unreadable-file', { reason: reasonOf(error) });
    }
  };

  const first = await system(stat(path));
  // a pipe or a device cannot be read twice
  if (!first.isFile()) throw fault('unreadable-file', { reason: first.isDirectory() ? 'EISDIR' : 'ESPIPE' });

  const assertUnchanged = async (handle: FileHandle) => {
    if (!isSame(first, await system(handle.stat()))) throw fault('file-changed', {});
  };

  async function* read(from: number, to: number) {
    const handle = await system(open(path));
    try {
      await assertUnchanged(handle);
      for (let at = from; at < to; ) {
        const chunk = new Uint8Array(Math.min(chunkBytes, to - at));
        const { bytesRead } = await system(handle.read(chunk, 0, chunk.length, at));
        if (bytesRead === 0) throw fault('file-changed', {});
        yield chunk.subarray(0, bytesRead);
        at += bytesRead;
      }
      await assertUnchanged(handle);
    } finally {
      await handle.close();
    }
  }

  return {
    name,
    bytes: first.size,
    open: () => read(0, first.size),
    openRange: (from, to) => read(from, Math.min(to, first.size)),
  };
};
