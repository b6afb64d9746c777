/** Where the first letter beyond ASCII begins; -1 if nowhere. */
export const foreignLetterAt = (bytes: Uint8Array<ArrayBuffer>): number => {
  // by index: a callback a byte takes ten times as long
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] as number) >= 0x80) return at; // at < length
  return -1;
};
