import type { ByteSource } from './byte-source.ts';
import type { FileProblemCode } from './problem.ts';
import { SourceFault } from './source-fault.ts';

/** One slice in memory at a time: large enough that opening it costs nothing, small enough to cancel soon. */
const sliceBytes = 1 << 20;

/**
 * A file the user dropped or chose. A `File` remembers size and time of the moment it was chosen; when the
 * file on disk is another one by now, browsers refuse the read with `NotReadableError` (and a file that is
 * gone with `NotFoundError`), so that two halves of two versions can never be read as one.
 */
export const fileSource = (file: File): ByteSource => {
  const fault = (code: FileProblemCode, values: Record<string, string>) =>
    new SourceFault({ code, where: { file: file.name }, values });

  const readSlice = async (start: number, end: number): Promise<Uint8Array<ArrayBuffer>> => {
    try {
      return new Uint8Array(await file.slice(start, end).arrayBuffer());
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      if (name === 'NotReadableError') throw fault('file-changed', {});
      throw fault('unreadable-file', { reason: name === '' ? String(error) : name });
    }
  };

  return {
    name: file.name,
    bytes: file.size,
    async *open() {
      for (let start = 0; start < file.size; start += sliceBytes) {
        const end = Math.min(start + sliceBytes, file.size);
        const chunk = await readSlice(start, end);
        if (chunk.length !== end - start) throw fault('file-changed', {});
        yield chunk;
      }
    },
  };
};
