/** Where the cells end that have the date (upper 16 bits of their keys) of the one at `from`: they mostly come by date. */
export const endOfDate = (keys: Uint32Array<ArrayBuffer>, from: number): number => {
  const date = (keys[from] as number) >>> 16; // from < length
  let to = from + 1;
  while (to < keys.length && (keys[to] as number) >>> 16 === date) to += 1;
  return to;
};
