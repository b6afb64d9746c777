import type { Delimiter } from '../dialect.ts';

/** the byte ends an unquoted field */
export const stopClass = 1;
/** the byte is part of a letter beyond ASCII */
export const foreignClass = 2;
/** the byte is (part of) a line end */
export const lineEndClass = 4;

export const lineFeed = 10;
export const carriageReturn = 13;
export const quote = 34;

/** What each byte means where a delimiter stands between fields; classes are bits. */
export const byteClasses = (delimiter: Delimiter): Uint8Array<ArrayBuffer> => {
  const classes = new Uint8Array(256).fill(foreignClass, 0x80);
  classes[delimiter.charCodeAt(0)] = stopClass;
  classes[lineFeed] = stopClass | lineEndClass;
  classes[carriageReturn] = stopClass | lineEndClass;
  return classes;
};
