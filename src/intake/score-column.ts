import type { ColumnFacts } from './column-facts.ts';
import { headerScore } from './header-score.ts';
import type { ProposalReason, Role } from './inspection.ts';

/** How well a column fits a role, and why. */
export interface RoleScore {
  readonly role: Role;
  readonly score: number;
  readonly reasons: readonly ProposalReason[];
}

const clearHeader = 0.5;
const plainHeader = 0.8;
const sureHeader = 0.9;
const mostValues = 0.6;
const fewLabels = 24;
const manyLabels = 2000;
const longText = 120;

const reasonsOf = (
  header: number,
  values: readonly (readonly [ProposalReason, boolean])[],
): readonly ProposalReason[] => [
  ...(header >= clearHeader ? (['header-name'] as const) : []),
  ...values.filter(([, applies]) => applies).map(([reason]) => reason),
];

const dateScore = (facts: ColumnFacts): RoleScore => {
  const header = headerScore(facts.key, 'date');
  const dates = Math.max(facts.dates, facts.fiscalYears);
  // a bare number is a date only where the column's name says so
  const share = header >= clearHeader ? Math.min(1, dates + facts.digitDates) : dates;
  const finer = { day: 0.06, week: 0.05, month: 0.04, quarter: 0.02, year: 0 }[facts.dateUnit];
  const full = 0.5 + 0.5 * facts.filledShare;
  // under a name that can mean nothing else, cells that are no date are faults of rows, not of the column
  const enough = header >= plainHeader ? 0.5 : mostValues;
  const score = share < enough ? 0 : (0.5 * header + 0.4 * share + finer) * full;
  return { role: 'date', score, reasons: reasonsOf(header, [['values-are-dates', true]]) };
};

const districtScore = (facts: ColumnFacts, besideId: boolean): RoleScore => {
  const header = headerScore(facts.key, 'district');
  const known = facts.districts >= clearHeader;
  const plain =
    (0.5 * header + 0.45 * facts.districts + (besideId ? 0.05 : 0)) * (facts.numbers > 0.5 ? 0.4 : 1);
  const fits = (header >= clearHeader || known) && facts.filled > 0 && facts.distinct <= manyLabels;
  const reasons = reasonsOf(header, [['values-are-known-districts', known]]);
  return { role: 'district', score: fits ? plain * (known ? 1 : 0.5 + 0.5 * facts.filledShare) : 0, reasons };
};

const serviceScore = (facts: ColumnFacts): RoleScore => {
  const header = headerScore(facts.key, 'service');
  const known = facts.services >= clearHeader;
  const isText = facts.numbers < 0.5 && facts.averageLength <= longText && facts.dates < 0.5;
  const fits = (header >= 0.4 || known) && isText && facts.filled > 0;
  const plain = 0.6 * header + 0.4 * facts.services;
  return {
    role: 'service',
    score: fits ? plain : 0,
    reasons: reasonsOf(header, [['values-are-known-services', known]]),
  };
};

const channelScore = (facts: ColumnFacts): RoleScore => {
  const header = headerScore(facts.key, 'channel');
  const known = facts.channelWords >= clearHeader;
  const few = facts.distinct <= 60 ? 1 : 0.3;
  const isText = facts.numbers < 0.5 && facts.filled > 0;
  const fits = (header >= clearHeader || known) && isText;
  const plain = (0.5 * header + 0.5 * facts.channelWords) * few;
  const reasons = reasonsOf(header, [['values-are-channel-words', known]]);
  return { role: 'channel', score: fits ? plain : 0, reasons };
};

const countScore = (facts: ColumnFacts): RoleScore => {
  const header = headerScore(facts.key, 'count');
  // under a name that can mean nothing else, cells that are no count ("<5") are faults of rows, not of the column
  const enough = header >= sureHeader ? 0.5 : 0.9;
  const fits = header >= clearHeader && facts.counts >= enough && facts.numbers > 0 && !facts.isRowNumber;
  const score = fits ? 0.7 * header + 0.3 * facts.counts : 0;
  return { role: 'count', score, reasons: reasonsOf(header, [['values-are-counts', true]]) };
};

const idScore = (facts: ColumnFacts): RoleScore => {
  const header = headerScore(facts.key, 'id');
  const unique = facts.filled === 0 ? 0 : facts.distinct / facts.filled;
  // the number of a table's row is the number of no request
  const fits = header >= mostValues && unique >= 0.9 && !(facts.isRowNumber && header < 0.9);
  const score = fits ? 0.7 * header + 0.3 * unique : 0;
  return { role: 'id', score, reasons: reasonsOf(header, [['values-are-unique', unique >= 0.98]]) };
};

const segmentScore = (facts: ColumnFacts): RoleScore => {
  const header = headerScore(facts.key, 'segment');
  const few = facts.distinct > 0 && facts.distinct <= fewLabels;
  const score = header >= clearHeader && few ? 0.6 * header + 0.2 : 0;
  return { role: 'segment', score, reasons: reasonsOf(header, [['few-distinct-values', few]]) };
};

/** The roles that a column could play, best first. `besideId`: there is a column for the codes of its names. */
export const scoreColumn = (facts: ColumnFacts, besideId: boolean): readonly RoleScore[] =>
  [
    dateScore(facts),
    districtScore(facts, besideId),
    serviceScore(facts),
    channelScore(facts),
    countScore(facts),
    idScore(facts),
    segmentScore(facts),
  ]
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => b.score - a.score);
