import { blobChunks } from './blob-chunks.ts';
import type { ByteSource } from './byte-source.ts';
import { reusedChunks } from './reused-chunks.ts';
import { SourceFault } from './source-fault.ts';

/**
 * A file the user dropped or chose. A `File` remembers size and time of the moment it was chosen; when the
 * file on disk is another one by now, browsers refuse to open it with `NotReadableError` (and a file that is
 * gone with `NotFoundError`). They look only when they open it, so it is opened once more after its bytes were read: two halves of
 * two versions can never be read as one.
 */
export const fileSource = (file: File): ByteSource => {
  /** Throws if the file is no longer the one that was chosen. */
  const assertUnchanged = async (): Promise<void> => {
    try {
      await file.slice(0, 1).arrayBuffer();
    } catch (error) {
      throw faultOf(file, error);
    }
  };

  async function* readPart(from: number, to: number, chunksOf: typeof blobChunks) {
    let at = from;
    try {
      for await (const chunk of chunksOf(file.slice(from, to))) {
        at += chunk.length;
        yield chunk;
      }
    } catch (error) {
      // a stream does not say what is wrong
      await assertUnchanged();
      throw faultOf(file, error);
    }
    if (at !== to) throw changed(file);
  }

  async function* read(from: number, to: number, chunksOf: typeof blobChunks) {
    yield* readPart(from, to, chunksOf);
    await assertUnchanged();
  }

  return {
    name: file.name,
    bytes: file.size,
    open: () => read(0, file.size, blobChunks),
    openRange: (from, to) => read(from, to, reusedChunks),
    openPart: (from, to) => readPart(from, to, reusedChunks),
    assertUnchanged,
  };
};

const changed = ({ name }: File): SourceFault =>
  new SourceFault({ code: 'file-changed', where: { file: name }, values: {} });

const faultOf = (file: File, error: unknown): SourceFault => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotReadableError') return changed(file);
  const reason = name === '' ? String(error) : name;
  return new SourceFault({ code: 'unreadable-file', where: { file: file.name }, values: { reason } });
};
