import { afterEach } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { createEngine } from '../../src/engine/client.ts';
import type { Engine, ImportWatch, StoredOutcome } from '../../src/engine/engine.ts';
import { startWorker } from '../../src/engine/start-worker.ts';
import type { StoredImport } from '../../src/engine/stored-import.ts';
import type { Mapping } from '../../src/intake/mapping.ts';

const opened: Engine[] = [];

afterEach(() => {
  for (const engine of opened.splice(0)) engine.close();
});

/** An engine whose workers the test can reach; closed after the test. */
export const openTestEngine = (
  database: string,
  start: () => Worker = startWorker,
): { readonly engine: Engine; readonly workers: readonly Worker[] } => {
  const workers: Worker[] = [];
  const engine = createEngine({
    city: kharkiv,
    database,
    start: () => {
      const worker = start();
      workers.push(worker);
      return worker;
    },
  });
  opened.push(engine);
  return { engine, workers };
};

type Door = Pick<Engine, 'inspect' | 'importFiles'>;

/** The proposal for a file. */
export const proposedMapping = async (engine: Door, file: File): Promise<Mapping> => {
  const look = await engine.inspect(file);
  if (look.kind !== 'inspected' || !look.mapping) throw new Error('the file was not understood');
  return look.mapping;
};

/** Nobody watches. */
export const unwatched = (): ImportWatch => ({
  onProgress: () => undefined,
  signal: new AbortController().signal,
});

interface Marks {
  readonly synthetic?: boolean;
}

/** Imports files as proposed for the first one. */
const importAll = async (
  engine: Door,
  files: readonly [File, ...File[]],
  marks: Marks = {},
): Promise<StoredOutcome> => {
  const mapping = await proposedMapping(engine, files[0]);
  const { name } = files[0];
  return engine.importFiles({ files, name, mapping, synthetic: false, ...marks }, unwatched());
};

/** Imports a file as proposed, whatever comes out. */
export const importFile = (engine: Door, file: File): Promise<StoredOutcome> => importAll(engine, [file]);

/** Imports files as proposed; anything else than an import fails the test. */
export const addFiles = async (
  engine: Door,
  files: readonly [File, ...File[]],
  marks?: Marks,
): Promise<StoredImport> => {
  const outcome = await importAll(engine, files, marks);
  if (outcome.kind !== 'imported') throw new Error(`not imported: ${outcome.kind}`);
  return outcome.stored;
};

export const addFile = (engine: Door, file: File, marks?: Marks): Promise<StoredImport> =>
  addFiles(engine, [file], marks);
