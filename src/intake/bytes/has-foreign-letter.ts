/** Is any byte part of a letter beyond ASCII? */
export const hasForeignLetter = (bytes: Uint8Array<ArrayBuffer>): boolean => {
  if (bytes.length < 8) return bytes.some((byte) => byte >= 0x80);
  const head = (4 - (bytes.byteOffset & 3)) & 3;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + head, (bytes.length - head) >> 2);
  let met = 0;
  for (let at = 0; at < words.length; at += 1) met |= words[at] as number; // at < length
  if ((met & 0x8080_8080) !== 0) return true;
  for (let at = 0; at < head; at += 1) met |= bytes[at] as number;
  for (let at = head + words.length * 4; at < bytes.length; at += 1) met |= bytes[at] as number;
  return (met & 0x80) !== 0;
};
