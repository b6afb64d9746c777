import { foldLabel } from '../../../city/fold-label.ts';
import type { GivenName, GivenNames } from '../../../intake/given-name.ts';

const keyOf = (label: string): string => foldLabel(label) || label.trim();

/** The names with some labels named otherwise; null = nothing is said of them any more. */
export const withGiven = (
  given: GivenNames,
  labels: readonly string[],
  name: GivenName | null,
): GivenNames => {
  const keys = new Set(labels.map(keyOf));
  const rest = Object.entries(given).filter(([label]) => !keys.has(keyOf(label)));
  return Object.fromEntries([
    ...rest,
    ...(name === null ? [] : labels.map((label) => [label, name] as const)),
  ]);
};
