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

  /** The next slice is on its way while the one given is worked on. */
  async function* openAt(from: number) {
    const endOf = (start: number) => Math.min(start + sliceBytes, file.size);
    const begin = (start: number) => {
      const slice = start < file.size ? readSlice(start, endOf(start)) : null;
      // whoever waits for it hears of a fault; if nobody does any more, nobody need
      slice?.catch(() => undefined);
      return slice;
    };
    let coming = begin(from);
    for (let start = from; coming !== null; start += sliceBytes) {
      const chunk = await coming;
      if (chunk.length !== endOf(start) - start) throw fault('file-changed', {});
      coming = begin(start + sliceBytes);
      yield chunk;
    }
  }

  return { name: file.name, bytes: file.size, open: () => openAt(0), openAt };
};
