import type { ByteSource } from '../intake/byte-source.ts';
import { SourceFault } from '../intake/source-fault.ts';

/** The same file under another name: of two files with one name the whole path tells which is meant. */
export const namedSource = (source: ByteSource, name: string): ByteSource => {
  async function* renamed(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>) {
    try {
      yield* chunks;
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      throw new SourceFault({ ...error.problem, where: { ...error.problem.where, file: name } });
    }
  }
  const { bytes, openRange } = source;
  return {
    name,
    bytes,
    open: () => renamed(source.open()),
    ...(openRange !== undefined && {
      openRange: (from: number, to: number) => renamed(openRange(from, to)),
    }),
  };
};
