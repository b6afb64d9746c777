import type { Engine, StoredOutcome } from '../../src/engine/engine.ts';
import type { StoredImport } from '../../src/engine/stored-import.ts';
import { idFile, idMapping, type IdRow } from './id-rows.ts';
import { unwatched } from './test-engine.ts';

type Door = Pick<Engine, 'importFiles'>;

/** So many requests from a number on, one a day from the first of the month on. */
export const requestRows = (from: number, count: number, change: Partial<IdRow> = {}): readonly IdRow[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${from + at}`,
    date: `2025-01-${String(((from + at) % 28) + 1).padStart(2, '0')}`,
    service: 'Субсидія',
    channel: 'портал',
    ...change,
  }));

/** Imports requests, whatever comes out. */
export const importRequests = (core: Door, name: string, rows: readonly IdRow[]): Promise<StoredOutcome> =>
  core.importFiles(
    { files: [idFile(`${name}.csv`, rows)], name, mapping: idMapping, synthetic: false },
    unwatched(),
  );

/** What was imported; anything else fails the test. */
export const addedImport = (outcome: StoredOutcome): StoredImport => {
  if (outcome.kind !== 'imported') throw new Error(`not imported: ${JSON.stringify(outcome)}`);
  return outcome.stored;
};

export const addRequests = async (core: Door, name: string, rows: readonly IdRow[]): Promise<StoredImport> =>
  addedImport(await importRequests(core, name, rows));
