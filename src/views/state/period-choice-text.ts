import { formatCivilDate } from '../../cube/format-civil-date.ts';
import { parseCivilDate } from '../../cube/parse-civil-date.ts';
import { periodPresets, type PeriodChoice } from './view-state.ts';

/** A preset's name, or `2025-01-01..2025-12-31`. */
export const printPeriod = (choice: PeriodChoice): string =>
  choice.kind === 'preset'
    ? choice.preset
    : `${formatCivilDate(choice.range.from)}..${formatCivilDate(choice.range.to)}`;

export const readPeriod = (text: string): PeriodChoice | undefined => {
  const preset = periodPresets.find((name) => name === text);
  if (preset !== undefined) return { kind: 'preset', preset };
  const [first, last, ...rest] = text.split('..');
  const from = parseCivilDate(first ?? '');
  const to = parseCivilDate(last ?? '');
  if (from === null || to === null || rest.length > 0 || to < from) return undefined;
  return { kind: 'range', range: { from, to } };
};
