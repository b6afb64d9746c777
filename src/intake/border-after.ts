import type { ByteSource } from './byte-source.ts';
import { guessBorder } from './bytes/guess-border.ts';
import type { OpenedFile } from './opened-file.ts';
import { SourceFault } from './source-fault.ts';

/** looked at to find where a record begins */
const borderBytes = 1 << 16;

/** null where the file cannot be read any more: whoever reads the range meets it again, and says it */
const bytesAfter = async (source: ByteSource, byte: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  const to = Math.min(byte + borderBytes, source.bytes);
  const bytes = new Uint8Array(to - byte);
  const openPart = source.openPart ?? source.openRange;
  let length = 0;
  try {
    for await (const chunk of openPart?.(byte, to) ?? []) {
      bytes.set(chunk, length);
      length += chunk.length;
    }
  } catch (error) {
    if (error instanceof SourceFault) return null;
    throw error;
  }
  return bytes;
};

/** Where in a file a record seems to begin at or after a byte; the byte itself where nothing looks so. */
export const borderAfter = async (
  { source, dialect, columns }: OpenedFile,
  byte: number,
): Promise<number> => {
  if (byte === 0 || byte >= source.bytes) return byte;
  const bytes = await bytesAfter(source, byte);
  if (bytes === null) return byte;
  const border = guessBorder(bytes, { delimiter: dialect.delimiter, width: columns.width });
  return border === -1 ? byte : byte + border;
};
