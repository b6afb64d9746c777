import type { EncodedText } from './encoded-text.ts';

/** `"sep=;"`, and one letter of up to four bytes */
const longestLine = 10;
const separatorLine = /^"?sep=.?"?$/i;

/** Is the line Excel's hint at the separator, which is no record? */
export const isSeparatorLine = (line: Uint8Array<ArrayBuffer>, text: EncodedText): boolean =>
  line.length <= longestLine && text.isSound(line, 0, line.length) && separatorLine.test(text.decode(line));
