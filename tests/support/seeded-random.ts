/** Chance that is the same every time: uniform numbers from 0 to 1, and counts. */
export interface SeededRandom {
  uniform(): number;
  /** a Poisson count; by halves, so that large means stay exact */
  poisson(mean: number): number;
  binomial(trials: number, share: number): number;
}

/** The chance of a seed (generator: mulberry32). */
export const seededRandom = (seed: number): SeededRandom => {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const poisson = (mean: number): number => {
    if (mean > 30) return poisson(mean / 2) + poisson(mean / 2);
    let count = 0;
    for (let product = uniform(); product > Math.exp(-mean); product *= uniform()) count += 1;
    return count;
  };
  const binomial = (trials: number, share: number): number => {
    let successes = 0;
    for (let trial = 0; trial < trials; trial += 1) if (uniform() < share) successes += 1;
    return successes;
  };
  return { uniform, poisson, binomial };
};
