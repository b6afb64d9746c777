import type { ByteSource } from '../intake/byte-source.ts';
import { SourceFault } from '../intake/source-fault.ts';

/** The same file under another name: of two files with one name the whole path tells which is meant. */
export const namedSource = (source: ByteSource, name: string): ByteSource => ({
  name,
  bytes: source.bytes,
  async *open() {
    try {
      yield* source.open();
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      throw new SourceFault({ ...error.problem, where: { ...error.problem.where, file: name } });
    }
  },
});
