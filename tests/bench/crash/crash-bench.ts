import { type CrashTrial, crashTrials } from '../../support/crash/crash-trials.ts';
import type { BenchRequest } from '../bench-request.ts';

export interface CrashFigures {
  readonly seed: number;
  readonly trials: readonly CrashTrial[];
}

const isHarmless = ({ phase, found, earlierIntact, said }: CrashTrial): boolean => {
  const isWhole = found !== 'something else' && (phase === 'inside' || found === `as ${phase}`);
  return isWhole && earlierIntact && said.length === 0;
};

/** Kills the browser amid changes of the workspace; throws if one of them did harm. */
export const crashBench = async ({ kills, seed, say }: BenchRequest): Promise<CrashFigures> => {
  say(`seed ${seed}`);
  const trials = await crashTrials({ kills, seed, rows: 100_000, say });
  const harmful = trials.filter((trial) => !isHarmless(trial));
  if (harmful.length > 0) throw new Error(`harm done (seed ${seed}): ${JSON.stringify(harmful, null, 2)}`);
  return { seed, trials };
};
