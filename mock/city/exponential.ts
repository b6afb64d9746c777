/**
 * e^x by squaring (1 + x / 2^16) sixteen times: right to x²/131072, and the same bits in every engine -
 * Math.exp is not, and one bit may move a planted row.
 */
export const exponential = (x: number): number => {
  if (x < -700) return 0;
  let power = 1 + x / 65536;
  for (let i = 0; i < 16; i += 1) power *= power;
  return power;
};
