import type { ChartTable } from '../../charts/chart-table.ts';
import type { WindowChange } from '../../measures/windows/window-change.ts';

export type WindowPartId = 'rate' | 'mix' | 'left' | 'joined';

/** One part of a change between windows. */
export interface WindowPart {
  readonly id: WindowPartId;
  readonly name: string;
  /** a difference of shares */
  readonly effect: number;
}

/** The parts of a change in words, in the order in which they are told. */
export const windowParts = (
  change: WindowChange,
  names: Readonly<Record<WindowPartId, string>>,
): readonly WindowPart[] =>
  (['rate', 'mix', 'left', 'joined'] as const).map((id) => ({ id, name: names[id], effect: change[id] }));

/** The parts as rows, with the whole below. */
export const windowPartsTable = (
  parts: readonly WindowPart[],
  words: { readonly part: string; readonly effect: string; readonly whole: string },
): ChartTable => ({
  columns: [
    { id: 'part', header: words.part, kind: 'text' },
    { id: 'effect', header: words.effect, kind: 'points' },
  ],
  rows: [
    ...parts.map(({ name, effect }) => [name, { kind: 'points' as const, value: effect }]),
    [words.whole, { kind: 'points' as const, value: parts.reduce((sum, { effect }) => sum + effect, 0) }],
  ],
});
