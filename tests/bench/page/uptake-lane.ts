import { decodeCube } from '../../../src/cube/decode-cube.ts';
import type { Cube } from '../../../src/cube/cube.ts';
import { createWorkerReader } from '../../../src/engine/create-worker-reader.ts';
import { startIntakeWorker } from '../../../src/engine/start-intake-worker.ts';
import { CountsDigest } from './counts-digest.ts';
import type { CountsSummary } from './counts-summary.ts';
import type { LaneRun } from './lane-run.ts';
import { logMapping } from './log-mapping.ts';

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

/** The product itself, with so many workers. The clock stops when the page has the cube decoded. */
export const uptakeLane = async (file: File, workers: number | 'all'): Promise<LaneRun> => {
  const count = workers === 'all' ? navigator.hardwareConcurrency : workers;
  const reader = createWorkerReader(startIntakeWorker, count);
  // the data page does so as soon as it is opened
  reader.prepare();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const start = performance.now();
  const watch = { onProgress: () => undefined, signal: new AbortController().signal };
  const outcome = await reader.read([file], logMapping, watch);
  if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome));
  const cube = decodeCube(outcome.cube);
  const ms = performance.now() - start;
  reader.close();
  return { ms, counts: summaryOf(cube) };
};
