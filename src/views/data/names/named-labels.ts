import { foldLabel } from '../../../city/fold-label.ts';
import type { GivenName, GivenNames } from '../../../intake/given-name.ts';
import type { LabelCount } from '../../../intake/import-report.ts';
import type { NamedLabel } from './named-label.ts';

interface Said {
  readonly given: GivenNames;
  readonly remembered: GivenNames;
}

const isSame = (one: GivenName | undefined, other: GivenName | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** as intake compares them, but for labels of signs only: those are compared as they are */
const keyOf = (label: string): string => foldLabel(label) || label.trim();

/**
 * The labels that were not recognised, most frequent first, each with what was said of it. What was said of others is shown too
 * where it was said here: what was remembered of other files is not.
 */
export const namedLabels = (
  unmatched: readonly LabelCount[],
  { given, remembered }: Said,
): readonly NamedLabel[] => {
  const said = new Map(Object.entries(given).map(([label, name]) => [keyOf(label), { label, name }]));
  const before = new Map(Object.entries(remembered).map(([label, name]) => [keyOf(label), name]));
  const counts = new Map<string, { label: string; count: number | null }>();
  for (const { label, requests } of unmatched) {
    const key = keyOf(label);
    const other = counts.get(key);
    counts.set(key, { label: other?.label ?? label, count: (other?.count ?? 0) + requests });
  }
  for (const [key, { label, name }] of said)
    if (!counts.has(key) && !isSame(name, before.get(key))) counts.set(key, { label, count: null });
  return [...counts]
    .filter(([, { label }]) => label !== '')
    .map(([key, { label, count }]) => {
      const name = said.get(key)?.name;
      return {
        label,
        count,
        given: name ?? null,
        isRemembered: name !== undefined && isSame(name, before.get(key)),
      };
    })
    .sort((a, b) => (b.count ?? -1) - (a.count ?? -1) || (a.label < b.label ? -1 : 1));
};
