import type { GrowthFigures } from './growth-bench.ts';

/** The figures for a reader. */
export const growthTable = ({ sizes, exponent }: GrowthFigures): string =>
  [
    'Uptake, all workers, at most 98,550 cells; the counts are those of native DuckDB',
    `${'rows'.padStart(12)}${'median ms'.padStart(12)}${'peak MiB'.padStart(12)}`,
    ...sizes.map(({ rows, ms, peakMiB }) =>
      [rows, ms, peakMiB].map((value) => (value?.toLocaleString('en') ?? '-').padStart(12)).join(''),
    ),
    `time grows with rows^${exponent}`,
  ].join('\n');
