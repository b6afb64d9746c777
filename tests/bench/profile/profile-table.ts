import type { ProfileFigures } from './profile-bench.ts';
import type { NamedTime } from './trace-times.ts';

const shown = 12;

const lines = (times: readonly NamedTime[]): string[] =>
  times.slice(0, shown).map(({ name, ms }) => `${ms.toLocaleString('en').padStart(9)} ms  ${name}`);

/** The figures for a reader. */
export const profileTable = (figures: readonly ProfileFigures[]): string =>
  figures
    .flatMap(({ rows, lane, ms, threads, functions }) => [
      `${lane}, ${rows.toLocaleString('en')} rows, ${ms.toLocaleString('en')} ms while traced`,
      ' processor time by thread:',
      ...lines(threads),
      ' the busiest worker, by function alone:',
      ...lines(functions),
    ])
    .join('\n');
