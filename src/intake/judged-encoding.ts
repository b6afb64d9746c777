import { eightBitEncoding } from './eight-bit-encoding.ts';
import type { Encoding } from './dialect.ts';
import { foreignLetterAt } from './foreign-letter-at.ts';
import { joinBytes } from './join-bytes.ts';
import { SourceFault } from './source-fault.ts';

/** from the first letter beyond ASCII: enough to judge an encoding */
export const judgedBytes = 1 << 16;

/**
 * The encoding of a file called UTF-8, judged at its first letter beyond ASCII, over the 64 KiB from there: a file may have
 * been plain ASCII as far as anyone looked. Null where the first `searchedBytes` have no such letter; the file may be read as
 * UTF-8 up to where one comes. A file that cannot be read on is judged by what could be read.
 */
export const judgedEncoding = async (
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>> | Iterable<Uint8Array<ArrayBuffer>>,
  searchedBytes: number,
): Promise<Encoding | null> => {
  const judged: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  let searched = 0;
  try {
    for await (const chunk of chunks) {
      const foreign = length > 0 ? 0 : foreignLetterAt(chunk);
      searched += chunk.length;
      if (foreign === -1) {
        if (searched >= searchedBytes) return null;
        continue;
      }
      judged.push(chunk.subarray(foreign));
      length += chunk.length - foreign;
      if (length >= judgedBytes) return eightBitEncoding(joinBytes(judged).subarray(0, judgedBytes), false);
    }
  } catch (error) {
    // whoever reads the file meets it again, and says it
    if (!(error instanceof SourceFault)) throw error;
    if (length === 0) return null;
    return eightBitEncoding(joinBytes(judged), false);
  }
  return length === 0 ? 'utf-8' : eightBitEncoding(joinBytes(judged).subarray(0, judgedBytes), true);
};
