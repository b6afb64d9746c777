import { decodeCube } from '../../../src/cube/decode-cube.ts';
import type { Cube } from '../../../src/cube/cube.ts';
import { CountsDigest } from './counts-digest.ts';
import type { CountsSummary } from './counts-summary.ts';
import type { LaneRun } from './lane-run.ts';
import { readByWorkers } from './read-by-workers.ts';

const summaryOf = ({ members, cells }: Cube): CountsSummary => {
  const digest = new CountsDigest();
  const { codes } = cells;
  cells.period.forEach((day, cell) => {
    const district = members.district[codes.district[cell] ?? -1]?.label ?? '';
    const service = members.service[codes.service[cell] ?? -1]?.label ?? '';
    const channel = members.channel[codes.channel[cell] ?? -1]?.label ?? '';
    digest.add(day, { district, service, channel }, cells.count[cell] ?? Number.NaN);
  });
  return digest.summary();
};

/** The product itself, with so many workers. The clock stops when the page has the encoded cube. */
export const uptakeLane = async (file: File, workers: number | 'all'): Promise<LaneRun> => {
  const count = workers === 'all' ? navigator.hardwareConcurrency : workers;
  const { ms, taken } = await readByWorkers(file, count, (outcome) => {
    if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome));
    return outcome.cube;
  });
  return { ms, counts: summaryOf(decodeCube(taken)) };
};
