/** Numbers that look random and are the same everywhere: whole-number arithmetic only. */
export interface Random {
  /** [0, 1), multiples of 2^-32 */
  next(): number;
}

/** sfc32 (Doty-Humphrey, PractRand). Streams of one seed are independent: a day's rows do not hang on the day before. */
export const createRandom = (seed: number, stream: number): Random => {
  let a = seed | 0;
  let b = stream | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let counter = 1;
  const step = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  // the generator forgets how alike its seeds were after a dozen steps
  for (let i = 0; i < 16; i += 1) step();
  return { next: () => step() / 2 ** 32 };
};
