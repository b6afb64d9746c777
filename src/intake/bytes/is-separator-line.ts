/** `"sep=;"`, and one letter of up to four bytes */
const longestLine = 10;
const separatorLine = /^"?sep=.?"?$/i;

/** Is the line Excel's hint at the separator, which is no record? */
export const isSeparatorLine = (bytes: Uint8Array<ArrayBuffer>, start: number, end: number): boolean =>
  end - start <= longestLine && separatorLine.test(new TextDecoder().decode(bytes.subarray(start, end)));
