import type { QueryFigures } from './query-bench.ts';

const names = { uptake: 'Uptake', duckdbWasm: 'DuckDB-Wasm', arquero: 'arquero in a worker' } as const;

/** The figures for a reader. */
export const queryTable = (figures: QueryFigures): string => {
  const lines = (Object.keys(names) as (keyof typeof names)[]).map((lane) => {
    const { p50, p95, screens } = figures[lane];
    const ratio = p50 / figures.uptake.p50;
    const columns = [`${p50} ms`, `${p95} ms`, `${screens}`, ratio.toFixed(1)];
    return names[lane].padEnd(22) + columns.map((text) => text.padStart(12)).join('');
  });
  return [
    `${figures.cells.toLocaleString('en')} cells; a screen with all its questions; the same answers in every lane`,
    ''.padEnd(22) + ['p50', 'p95', 'screens', 'x Uptake'].map((text) => text.padStart(12)).join(''),
    ...lines,
    `Uptake is ready ${figures.uptake.preparedMs ?? 0} ms after it has the cells, and answers more slowly until then`,
  ].join('\n');
};
