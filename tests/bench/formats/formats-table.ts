import type { FileFigures, FormatsFigures, PeerFigure } from './formats-bench.ts';

const number = (value: number): string => value.toLocaleString('en');
const line = (...cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(14))).join('');

const fileLine = (name: string, { rows, bytes, lookMs, ms, peakMiB }: FileFigures): string =>
  line(
    `${name}, ${number(rows)} rows`,
    `${(bytes / 1e6).toFixed(1)} MB`,
    `${number(lookMs)} ms`,
    `${number(ms)} ms`,
    peakMiB === null ? '-' : `${number(peakMiB)} MiB`,
  );

const peerLine = (name: string, figure: PeerFigure): string =>
  'ms' in figure ? line(name, '', '', `${number(figure.ms)} ms`) : `${name} cannot: ${figure.cannot}`;

/** The figures for a reader. */
export const formatsTable = (figures: FormatsFigures): string => {
  const { xlsx, ods, bomb, parquet, duckdbWasm, duckdbNativeOne, duckdbNativeAll } = figures;
  return [
    'Medians; the same counts in every lane of a file',
    line('', 'file', 'first rows', 'import', 'peak memory'),
    fileLine('XLSX', xlsx),
    fileLine('ODS', ods),
    line('bomb (XLSX)', `${(bomb.bytes / 1e6).toFixed(1)} MB`, `${number(bomb.refusedMs)} ms`, 'refused'),
    fileLine('Parquet', parquet),
    peerLine('  DuckDB-Wasm', duckdbWasm),
    peerLine('  native DuckDB, one thread', duckdbNativeOne),
    peerLine('  native DuckDB, all threads', duckdbNativeAll),
  ].join('\n');
};
