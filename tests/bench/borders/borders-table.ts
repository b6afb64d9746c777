import type { BordersFigures } from './borders-bench.ts';

const ms = (time: number): string => `${time.toLocaleString('en')} ms`.padStart(12);

/** The figures for a reader. */
export const bordersTable = (figures: readonly BordersFigures[]): string =>
  [
    'Uptake, one worker and several, over files made to have borders guessed wrong; the same result in every run',
    `${'file'.padEnd(24)}${['MB', 'one', 'two', 'all', 'ratio'].map((name) => name.padStart(12)).join('')}`,
    ...figures.map(({ file, bytes, sequential, two, parallel, ratio }) =>
      [
        file.padEnd(24),
        (bytes / 1e6).toFixed(0).padStart(12),
        ms(sequential),
        ms(two),
        ms(parallel),
        ratio.toFixed(2).padStart(12),
      ].join(''),
    ),
  ].join('\n');
