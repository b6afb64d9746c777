import { expose, transfer } from 'comlink';
import { kharkiv } from '../city/kharkiv.ts';
import type { ImportProgress } from '../intake/import-report.ts';
import type { Mapping } from '../intake/mapping.ts';
import { createReader } from './create-reader.ts';
import { holdLifeLock } from './life-lock.ts';
import type { ReadOutcome } from './reader.ts';

const reader = createReader(kharkiv);

/** Nobody aborts in here: to cancel, the whole worker is ended. */
const never = new AbortController().signal;

const api = {
  ready: holdLifeLock,
  inspect: reader.inspect,
  contentHash: reader.contentHash,
  read: async (
    files: readonly File[],
    mapping: Mapping,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ReadOutcome> => {
    const outcome = await reader.read(files, mapping, { onProgress, signal: never });
    return outcome.kind === 'read' ? transfer(outcome, [outcome.cube]) : outcome;
  },
};

export type IntakeApi = typeof api;

expose(api);
