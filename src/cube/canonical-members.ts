import type { Member } from './cube.ts';
import type { Dimension } from './dimension.ts';

/** A dictionary in canonical order, and where each raw member went in it. */
export interface CanonicalMembers {
  readonly members: readonly Member[];
  /** raw code -> canonical code; 0 for raw members that were not used */
  readonly renumbered: Uint32Array<ArrayBuffer>;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sameMember = (a: Member, b: Member): boolean => a.key === b.key && a.kind === b.kind;

/** The one member of a dimension that the data do not have. */
const absentMember = (dimension: Dimension): Member =>
  dimension === 'channel' ? { key: '', label: '', kind: 'unknown' } : { key: '', label: '' };

const plainMember = (dimension: Dimension, { key, label, kind }: Member): Member =>
  dimension === 'channel' ? { key, label, kind: kind ?? 'unknown' } : { key, label };

/**
 * Puts the used members of a raw dictionary in canonical order: one a key (and kind), sorted by key, then kind, in code-unit
 * order; of several labels of one key the first in that order. So a dictionary does not depend on the order of the rows.
 */
export const canonicalMembers = (
  dimension: Dimension,
  raw: readonly Member[],
  used: Uint8Array<ArrayBuffer>,
): CanonicalMembers => {
  const entries = raw
    .map((member, code) => ({ code, member: plainMember(dimension, member) }))
    .filter(({ code }) => used[code] === 1);
  entries.sort(
    ({ member: a }, { member: b }) =>
      compareText(a.key, b.key) || compareText(a.kind ?? '', b.kind ?? '') || compareText(a.label, b.label),
  );
  const members: Member[] = [];
  const renumbered = new Uint32Array(Math.max(raw.length, 1));
  for (const { code, member } of entries) {
    const last = members.at(-1);
    if (last === undefined || !sameMember(last, member)) members.push(member);
    renumbered[code] = members.length - 1;
  }
  return { members: members.length === 0 ? [absentMember(dimension)] : members, renumbered };
};
