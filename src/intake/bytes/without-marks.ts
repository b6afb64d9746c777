import { joinBytes } from '../join-bytes.ts';

const mark = [0xef, 0xbb, 0xbf];

const isMark = (bytes: Uint8Array): boolean => mark.every((byte, at) => bytes[at] === byte);

const mayBecomeMark = (bytes: Uint8Array): boolean =>
  bytes.length < mark.length && bytes.every((byte, at) => byte === mark[at]);

/** Drops the byte order marks with which a file in UTF-8 begins; holds back bytes that may become one. */
export const withoutMarks = (
  isFileStart: boolean,
): ((chunk: Uint8Array<ArrayBuffer>, isLast: boolean) => Uint8Array<ArrayBuffer>) => {
  let isAtStart = isFileStart;
  let held: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  return (chunk, isLast) => {
    if (!isAtStart) return chunk;
    held = joinBytes([held, chunk]);
    while (isMark(held)) held = held.subarray(mark.length);
    if (!isLast && mayBecomeMark(held)) {
      // the chunk may be gone when the next one comes
      held = held.slice();
      return new Uint8Array(0);
    }
    isAtStart = false;
    return held;
  };
};
