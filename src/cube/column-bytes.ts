/** Bytes of a number in an encoded column. */
export type ColumnBytes = 1 | 2 | 4 | 8;

/** The fewest bytes that hold every whole number from 0 to `largest`. */
export const columnBytes = (largest: number): ColumnBytes => {
  if (largest < 2 ** 8) return 1;
  if (largest < 2 ** 16) return 2;
  return largest < 2 ** 32 ? 4 : 8;
};
