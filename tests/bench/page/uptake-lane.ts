import { decodeCube } from '../../../src/cube/decode-cube.ts';
import { cubeSummary } from './cube-summary.ts';
import type { LaneRun } from './lane-run.ts';
import { readByWorkers } from './read-by-workers.ts';

/** The product itself, with so many workers. The clock stops when the page has the encoded cube. */
export const uptakeLane = async (file: File, workers: number | 'all'): Promise<LaneRun> => {
  const count = workers === 'all' ? navigator.hardwareConcurrency : workers;
  const { ms, taken } = await readByWorkers(file, count, (outcome) => {
    if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome));
    return outcome.cube;
  });
  return { ms, counts: cubeSummary(decodeCube(taken)) };
};
