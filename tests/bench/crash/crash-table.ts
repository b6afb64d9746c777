import type { CrashFigures } from './crash-bench.ts';

const phases = ['before', 'inside', 'after'] as const;

/** The figures for a reader. */
export const crashTable = ({ seed, trials }: CrashFigures): string => {
  const acts = [...new Set(trials.map(({ act }) => act))];
  const row = (name: string, cells: readonly unknown[]) =>
    `${name.padEnd(10)}${cells.map((cell) => String(cell).padStart(11)).join('')}`;
  const lines = acts.map((act) => {
    const ofAct = trials.filter((trial) => trial.act === act);
    const within = phases.map((phase) => ofAct.filter((trial) => trial.phase === phase).length);
    const found = ['as before', 'as after'].map((end) => ofAct.filter((trial) => trial.found === end).length);
    return row(act, [ofAct.length, ...within, ...found]);
  });
  const inside = trials.filter(({ phase }) => phase === 'inside').length;
  return [
    `${trials.length} kills (seed ${seed}), ${inside} of them inside a transaction; whole or absent, the earlier intact, in all of them`,
    row('', ['kills', ...phases, 'as before', 'as after']),
    ...lines,
  ].join('\n');
};
