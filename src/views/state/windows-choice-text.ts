import { printPeriod, readPeriod } from './period-choice-text.ts';
import type { ViewState } from './view-state.ts';

type Windows = ViewState['windows'];

/** `2023-01-01..2023-12-31_2024-01-01..2024-12-31`; '' = as usual */
export const printWindows = (windows: Windows): string =>
  (windows ?? []).map((range) => printPeriod({ kind: 'range', range })).join('_');

export const readWindows = (text: string): Windows | undefined => {
  const [first, second, ...rest] = text.split('_').map(readPeriod);
  return first?.kind === 'range' && second?.kind === 'range' && rest.length === 0
    ? [first.range, second.range]
    : undefined;
};
