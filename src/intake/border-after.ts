import { guessBorder } from './bytes/guess-border.ts';
import type { OpenedFile } from './opened-file.ts';

/** looked at to find where a record begins */
const borderBytes = 1 << 16;

/** Where in a file a record seems to begin at or after a byte; the byte itself where nothing looks so. */
export const borderAfter = async (
  { source, dialect, columns }: OpenedFile,
  byte: number,
): Promise<number> => {
  if (byte === 0 || byte >= source.bytes) return byte;
  const to = Math.min(byte + borderBytes, source.bytes);
  const bytes = new Uint8Array(to - byte);
  let length = 0;
  for await (const chunk of source.openRange?.(byte, to) ?? []) {
    bytes.set(chunk, length);
    length += chunk.length;
  }
  const border = guessBorder(bytes, { delimiter: dialect.delimiter, width: columns.width });
  return border === -1 ? byte : byte + border;
};
