const zero = 48;
/** more digits may be a phone number, or no longer whole as a number: for `readCount` to judge */
const mostDigits = 9;

/** Digits and nothing else, as a number; -1 for anything else, an empty cell too. */
export const plainCount = (bytes: Uint8Array, start: number, end: number): number => {
  if (end === start || end - start > mostDigits) return -1;
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] as number) - zero; // inside the cell
    if (digit < 0 || digit > 9) return -1;
    count = count * 10 + digit;
  }
  return count;
};
