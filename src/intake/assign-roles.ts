import type { CityMatcher } from '../city/city-matcher.ts';
import type { ChannelKind } from '../cube/channel-kind.ts';
import type { ColumnFacts } from './column-facts.ts';
import { headerChannel } from './header-channel.ts';
import { headerScore } from './header-score.ts';
import type { Role } from './inspection.ts';
import { type RoleScore, scoreColumn } from './score-column.ts';

/** The role of each column, by place; and the kind of the channel that a count column of a wide file stands for. */
export interface Assignment {
  readonly roles: ReadonlyMap<number, RoleScore>;
  readonly wide: ReadonlyMap<number, ChannelKind>;
}

const mostSegments = 3;
/** below this a name and values that hardly fit are no proposal */
const leastScore: Readonly<Partial<Record<Role, number>>> = {
  date: 0.4,
  channel: 0.35,
  service: 0.3,
  id: 0.6,
  count: 0.6,
};
const sureChannel = 0.7;

/** Numeric columns named after channels, if there are two kinds of them at least. */
const wideColumns = (facts: readonly ColumnFacts[], matcher: CityMatcher): Map<number, ChannelKind> => {
  const found = new Map<number, ChannelKind>();
  for (const { index, key, counts, numbers } of facts) {
    // a column named after a channel is one, also where some cells are no count: left out, it would be missed silently
    const kind = counts >= 0.5 && numbers > 0 ? headerChannel(key, matcher) : null;
    if (kind !== null) found.set(index, kind);
  }
  return new Set(found.values()).size >= 2 ? found : new Map<number, ChannelKind>();
};

/** Is there beside 'nbh_name' a column 'nbh_id'? Names that have codes come from a register. */
const hasCodeBeside = (facts: ColumnFacts, all: readonly ColumnFacts[]): boolean => {
  const stem = /^(.+) (?:name|title|назва|название)$/.exec(facts.key)?.[1];
  return stem !== undefined && all.some(({ key }) => key === `${stem} id` || key === `${stem} code`);
};

interface Candidate {
  readonly facts: ColumnFacts;
  readonly fit: RoleScore;
}

const bestFirst = (a: Candidate, b: Candidate): number =>
  b.fit.score - a.fit.score || a.facts.index - b.facts.index;

/** A file whose rows are sums has no request ids, and one whose rows are requests has no counts. */
const isSpare = (role: Role, roles: ReadonlyMap<number, RoleScore>, wide: boolean): boolean => {
  const taken = [...roles.values()];
  const has = (other: Role): boolean => taken.some((fit) => fit.role === other);
  if (role === 'segment') return taken.filter((fit) => fit.role === 'segment').length >= mostSegments;
  // a count beside those of the channels is their total
  if (wide && (role === 'id' || role === 'channel')) return true;
  if ((role === 'count' && has('id')) || (role === 'id' && has('count'))) return true;
  return has(role);
};

const yearAndMonth = (facts: readonly ColumnFacts[]): Map<number, RoleScore> => {
  const best = (role: 'year' | 'month') =>
    facts
      .map((column) => ({ column, score: headerScore(column.key, role) }))
      .filter(({ score }) => score >= 0.6)
      // subtotals by quarter may stand among the months of a column that is named so
      .filter(({ column, score }) => column[`${role}s`] >= (score >= 0.9 ? 0.6 : 0.9))
      .map(({ column, score }) => ({ index: column.index, score }))
      .sort((a, b) => b.score - a.score)[0];
  const year = best('year');
  const month = best('month');
  if (year === undefined || month === undefined || year.index === month.index) return new Map();
  return new Map([
    [year.index, { role: 'year', score: year.score, reasons: ['header-name', 'values-are-dates'] }],
    [month.index, { role: 'month', score: month.score, reasons: ['header-name', 'values-are-dates'] }],
  ]);
};

/** Gives roles to columns: the pair of role and column that fits best first. Personal columns get none. */
export const assignRoles = (facts: readonly ColumnFacts[], matcher: CityMatcher): Assignment => {
  const roles = new Map<number, RoleScore>();
  const impersonal = facts.filter(({ personal }) => !personal);
  const candidates = impersonal
    .flatMap((column) =>
      scoreColumn(column, hasCodeBeside(column, facts)).map((fit) => ({ facts: column, fit })),
    )
    .filter(({ fit }) => fit.score >= (leastScore[fit.role] ?? 0.3))
    .sort(bestFirst);
  const hasSureChannel = candidates.some(({ fit }) => fit.role === 'channel' && fit.score >= sureChannel);
  const wide = hasSureChannel ? new Map<number, ChannelKind>() : wideColumns(facts, matcher);
  for (const index of wide.keys()) {
    roles.set(index, {
      role: 'channel',
      score: 0.9,
      reasons: ['header-names-a-channel', 'values-are-counts'],
    });
  }
  const hasDate = candidates.some(
    ({ facts: column, fit }) => fit.role === 'date' && column.dateUnit !== 'year',
  );
  if (!hasDate) for (const [index, fit] of yearAndMonth(impersonal)) roles.set(index, fit);
  const hasPair = [...roles.values()].some(({ role }) => role === 'year');
  for (const { facts: column, fit } of candidates) {
    if (roles.has(column.index) || (fit.role === 'date' && hasPair)) continue;
    if (!isSpare(fit.role, roles, wide.size > 0)) roles.set(column.index, fit);
  }
  return { roles, wide };
};
