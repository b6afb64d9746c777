import type { IngestFigures, IngestLane } from './ingest-bench.ts';

const names: Readonly<Record<IngestLane, string>> = {
  floor: 'floor (bytes read, nothing done)',
  uptakeOne: 'Uptake, one worker',
  uptakeAll: 'Uptake, all workers',
  duckdbWasm: 'DuckDB-Wasm',
  papaparse: 'PapaParse in a worker',
  duckdbNativeOne: 'native DuckDB, one thread',
  duckdbNativeAll: 'native DuckDB, all threads',
};

/** The figures for a reader. */
export const ingestTable = (figures: IngestFigures): string => {
  const { rows, bytes, workers, uptakeAll } = figures;
  const head = `${rows.toLocaleString('en')} rows, ${(bytes / 1e6).toFixed(0)} MB; all = ${workers}; the same counts in every lane`;
  const lines = (Object.keys(names) as IngestLane[]).map((lane) => {
    const ms = `${figures[lane].toLocaleString('en')} ms`;
    return `${names[lane].padEnd(34)}${ms.padStart(12)}${(figures[lane] / uptakeAll).toFixed(2).padStart(9)}`;
  });
  return [head, `${''.padEnd(34)}${'median'.padStart(12)}${'x Uptake'.padStart(9)}`, ...lines].join('\n');
};
