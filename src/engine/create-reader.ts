import { encodeCube } from '../cube/encode-cube.ts';
import type { ByteSource } from '../intake/byte-source.ts';
import { fileSource } from '../intake/file-source.ts';
import { importPass, type PassPlan, type PassResult } from '../intake/import-pass.ts';
import { ingest } from '../intake/ingest.ts';
import type { Problem } from '../intake/problem.ts';
import { SourceFault } from '../intake/source-fault.ts';
import type { Readers } from '../intake/readers.ts';
import { contentHash } from './content-hash.ts';
import { isPlainFile } from './is-plain-file.ts';
import type { ChosenTable, FileTables, Reader, WayOfReading } from './reader.ts';

export interface ReaderOptions {
  /** how files are read together; one after the other in this thread unless given */
  readonly readers?: (tables: readonly ChosenTable[], way: WayOfReading) => Promise<Readers | null>;
}

// Loaded when first used: neither is needed for the demo, which comes before the first chart.
const loadInspect = () => import('../intake/inspect.ts');
const loadParallelPass = () => import('../intake/parallel-pass.ts');

/** A pass by the readers that are coming; by one where there will be none. Only readers of ranges keep ids. */
const passOf =
  (coming: Promise<Readers | null>, lone: () => Promise<Readers | null>) =>
  async (plan: PassPlan): Promise<PassResult> => {
    const readers = (await coming) ?? (await lone());
    return readers === null ? importPass(plan) : (await loadParallelPass()).parallelPass(readers)(plan);
  };

const loadOpenTable = () => import('../intake/formats/open-table.ts');
const loadTables = () =>
  Promise.all([import('../intake/formats/file-tables.ts'), import('../intake/formats/usual-tables.ts')]);

/** A table, or why there is none. */
const opened = async (table: ChosenTable): Promise<ByteSource | Problem> => {
  const { file, choice } = table;
  const given = choice?.dialect;
  const source = { ...fileSource(file), ...(given !== undefined && { given }) };
  if (isPlainFile(table)) return source;
  try {
    const { openTable } = await loadOpenTable();
    return { ...(await openTable(source, choice?.path ?? null)), ...(given !== undefined && { given }) };
  } catch (error) {
    if (error instanceof SourceFault) return error.problem;
    throw error;
  }
};

const isProblem = (table: ByteSource | Problem): table is Problem => 'code' in table;

const listTables = async (file: File): Promise<FileTables> => {
  try {
    const [{ fileTables }, { usualTables }] = await loadTables();
    const tables = await fileTables(fileSource(file));
    const usual = new Set(usualTables(tables));
    return {
      kind: 'tables',
      tables: tables.map((table) => {
        const { path, format, isHidden } = table;
        return { path, format, isHidden, isUsual: usual.has(table) };
      }),
    };
  } catch (error) {
    if (error instanceof SourceFault) return { kind: 'not-readable', problem: error.problem };
    throw error;
  }
};

/** Reads files, in this thread unless there are other readers. */
export const createReader = ({ readers }: ReaderOptions = {}): Reader => ({
  prepare: () => undefined,
  tables: listTables,
  inspect: async (table, city) => {
    const [{ inspect }, source] = await Promise.all([loadInspect(), opened(table)]);
    if (!isProblem(source)) return inspect(source, { city });
    return { kind: 'not-readable', name: table.file.name, bytes: table.file.size, problem: source };
  },
  tryOut: async (table, { mapping, city }) => {
    const [{ tryOut }, source] = await Promise.all([import('../intake/try-out.ts'), opened(table)]);
    if (isProblem(source)) return { kind: 'refused', problem: source };
    return tryOut(source, mapping, { city });
  },
  contentHash,
  read: async (tables, way, { onProgress, signal }) => {
    const { mapping, city, idKey = null, isSynthetic = false } = way;
    // while the files are looked at, their readers start
    const coming = readers?.(tables, way) ?? Promise.resolve(null);
    coming.then((some) => some && loadParallelPass()).catch(() => undefined);
    const loneReader = async () =>
      mapping.id !== null && idKey !== null
        ? (await import('../intake/lone-reader.ts')).loneReader(city)
        : null;
    const all = await Promise.all(tables.map(opened));
    const problems = all.filter(isProblem);
    if (problems.length > 0) return { kind: 'failed', problems };
    const outcome = await ingest(
      all.filter((source): source is ByteSource => !isProblem(source)),
      mapping,
      { city, signal, onProgress, idKey, isSynthetic, pass: passOf(coming, loneReader) },
    );
    coming.then((some) => some?.end()).catch(() => undefined);
    if (outcome.kind !== 'imported') return outcome;
    const { cube, ids, report } = outcome;
    const encodedIds = ids && (await import('../cube/encode-request-ids.ts')).encodeRequestIds(ids);
    return { kind: 'read', cube: encodeCube(cube), ids: encodedIds, report };
  },
  close: () => undefined,
});
