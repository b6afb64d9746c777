import { kharkiv } from '../../../src/city/kharkiv.ts';
import { decodeCube } from '../../../src/cube/decode-cube.ts';
import { createWorkerReader } from '../../../src/engine/create-worker-reader.ts';
import { startIntakeWorker } from '../../../src/engine/start-intake-worker.ts';
import type { CountsSummary } from './counts-summary.ts';
import { cubeSummary } from './cube-summary.ts';
import { logMapping } from './log-mapping.ts';

/** What the product made of a file. */
export type FormatsRun =
  | {
      readonly kind: 'read';
      /** from choosing the file to seeing its first rows */
      readonly lookMs: number;
      /** from confirming the mapping to having the encoded counts */
      readonly ms: number;
      readonly counts: CountsSummary;
    }
  | { readonly kind: 'refused'; readonly ms: number; readonly code: string };

/** The product itself over a file of any format, as the data page has it done: its tables, a look, the import. */
export const formatsLane = async (file: File): Promise<FormatsRun> => {
  const reader = createWorkerReader(startIntakeWorker);
  reader.prepare();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const start = performance.now();
  const found = await reader.tables(file);
  if (found.kind === 'not-readable') {
    const ms = performance.now() - start;
    reader.close();
    return { kind: 'refused', ms, code: found.problem.code };
  }
  const choice = found.tables.find(({ isUsual }) => isUsual) ?? null;
  const look = await reader.inspect({ file, choice }, kharkiv);
  if (look.kind === 'not-readable') throw new Error(JSON.stringify(look.problem));
  const looked = performance.now();
  // its user looks at the proposal
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const confirmed = performance.now();
  const watch = { onProgress: () => undefined, signal: new AbortController().signal };
  const outcome = await reader.read([{ file, choice }], { mapping: logMapping, city: kharkiv }, watch);
  const ms = performance.now() - confirmed;
  if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome));
  reader.close();
  return { kind: 'read', lookMs: looked - start, ms, counts: cubeSummary(decodeCube(outcome.cube)) };
};
