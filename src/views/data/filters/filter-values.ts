import { foldLabel } from '../../../city/fold-label.ts';
import type { LabelCount } from '../../../intake/import-report.ts';
import type { Inspection } from '../../../intake/inspection.ts';
import type { RowFilter } from '../../../intake/row-filter.ts';
import { sampledLabels } from '../sampled-labels.ts';

/** A value that rows can be filtered by. */
export interface FilterValue {
  readonly value: string;
  /** first rows that have it */
  readonly rows: number;
  readonly isChosen: boolean;
}

const mostValues = 60;
const keyOf = (label: string): string => foldLabel(label) || label.trim();

const merged = (labels: readonly LabelCount[]): ReadonlyMap<string, LabelCount> => {
  const byKey = new Map<string, LabelCount>();
  for (const { label, requests } of labels) {
    const key = keyOf(label);
    const other = byKey.get(key);
    byKey.set(key, { label: other?.label ?? label.trim(), requests: (other?.requests ?? 0) + requests });
  }
  return byKey;
};

/** The values that a filter can go by: those of the first rows, most frequent first, a blank, and those that it goes by already. */
export const filterValues = (
  inspections: readonly Inspection[],
  { column, values }: Pick<RowFilter, 'column' | 'values'>,
): readonly FilterValue[] => {
  const seen = merged([{ label: '', requests: 0 }, ...sampledLabels(inspections, column)]);
  const chosen = new Map(values.map((value) => [keyOf(value), value]));
  const all = [...seen].map(([key, { label, requests }]) => ({
    value: chosen.get(key) ?? label,
    rows: requests,
    isChosen: chosen.has(key),
  }));
  const others = [...chosen]
    .filter(([key]) => !seen.has(key))
    .map(([, value]) => ({ value, rows: 0, isChosen: true }));
  return [...others, ...all.sort((a, b) => b.rows - a.rows).slice(0, mostValues)];
};
