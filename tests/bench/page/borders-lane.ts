import { readByWorkers } from './read-by-workers.ts';

/** One reading, and a print of all that came of it: two readings gave the same if their prints are the same. */
export interface BordersRun {
  readonly ms: number;
  readonly print: string;
}

/** The product itself, with so many workers. The clock stops when the page has the outcome. */
export const bordersLane = async (file: File, workers: number): Promise<BordersRun> => {
  const { ms, taken } = await readByWorkers(file, workers, (outcome) => outcome);
  if (taken.kind !== 'read') return { ms, print: JSON.stringify(taken) };
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', taken.cube));
  return { ms, print: `${hash.join()} ${JSON.stringify(taken.report)}` };
};
