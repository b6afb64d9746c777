export const hashStart = 0x811c_9dc5 | 0;
export const hashPrime = 0x0100_0193;

/** FNV-1a of some bytes, as a signed 32-bit number: the same that `FieldCutter` computes on its way. */
export const hashBytes = (bytes: Uint8Array, start: number, end: number): number => {
  let hash = hashStart;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), hashPrime); // inside
  return hash;
};
