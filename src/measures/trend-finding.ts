import type { Answered, Tally } from '../cube/answer.ts';
import type { DayRange, EpochDay } from '../cube/day-range.ts';
import { isPartial } from '../cube/is-partial.ts';
import { periodEnd } from '../cube/period-end.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import { yearEarlier } from '../cube/year-earlier.ts';
import { addTallies } from './add-tallies.ts';
import { adoption } from './adoption.ts';
import { adoptionChange } from './adoption-change.ts';
import type { AdoptionSwitches } from './adoption-switches.ts';
import { inPersonRequests } from './in-person-requests.ts';
import type { Measurement } from './measurement.ts';
import { onlineRequests } from './online-requests.ts';
import { requests } from './requests.ts';
import { share } from './share.ts';

interface PeriodAdoption {
  readonly period: EpochDay;
  readonly adoption: Measurement;
}

/** What a trend has to say; periods by their first day. */
export type TrendFinding =
  /** online requests outnumber those in person in every period since */
  | { readonly kind: 'overtook'; readonly since: EpochDay; readonly now: PeriodAdoption }
  /** beyond chance, between the same season of the first and the last year */
  | {
      readonly kind: 'rises' | 'falls';
      readonly from: PeriodAdoption;
      readonly to: PeriodAdoption;
      readonly change: Measurement;
    }
  | { readonly kind: 'none' };

interface Point {
  readonly period: EpochDay;
  readonly tally: Tally;
}

/** Less is not worth a title, however many requests make it more than chance: half a share point. */
const leastChange = 0.005;
/** Two months may be a summer. */
const fewestPeriodsAbove = 3;
/** A kind of channel that carries more of the requests on one side, and nothing on the other, did not report there. */
const reportingShare = 0.05;

const bothReport = (one: Tally, other: Tally): boolean =>
  one.every((count, kind) => {
    const counterpart = other[kind] ?? 0;
    const carries = (own: number, all: Tally) => own >= reportingShare * Math.max(1, requests(all));
    return (count > 0 || !carries(counterpart, other)) && (counterpart > 0 || !carries(count, one));
  });

const leads = (points: readonly Point[], switches: AdoptionSwitches): Measurement => {
  const tally = addTallies(points.map((point) => point.tally));
  const online = onlineRequests(tally, switches);
  return share(online, online + inPersonRequests(tally, switches));
};

const overtaking = (points: readonly Point[], switches: AdoptionSwitches): TrendFinding | null => {
  const isAbove = ({ tally }: Point) => onlineRequests(tally, switches) > inPersonRequests(tally, switches);
  const crossing = points.findLastIndex((point) => !isAbove(point)) + 1;
  const [first, last] = [points[crossing], points.at(-1)];
  if (crossing === 0 || first === undefined || last === undefined) return null;
  if (points.length - crossing < fewestPeriodsAbove) return null;
  const before = leads(points.slice(0, crossing), switches);
  const after = leads(points.slice(crossing), switches);
  if (before.kind === 'missing' || after.kind === 'missing') return null;
  const sum = (some: readonly Point[]) => addTallies(some.map(({ tally }) => tally));
  if (!bothReport(sum(points.slice(0, crossing)), sum(points.slice(crossing)))) return null;
  if (before.high >= 0.5 || after.low <= 0.5) return null;
  const now = { period: last.period, adoption: adoption(last.tally, switches) };
  return { kind: 'overtook', since: first.period, now };
};

/** The earliest point of the same season as the last one, at least a year before. */
const sameSeason = (points: readonly Point[], last: Point, every: PeriodUnit): Point | null => {
  const first = points[0]?.period ?? last.period;
  const byPeriod = new Map(points.map((point) => [point.period, point]));
  let found: Point | null = null;
  let range = { from: last.period, to: periodEnd(last.period, every) };
  while (range.from > first) {
    range = yearEarlier(range, every);
    found = byPeriod.get(range.from) ?? found;
  }
  return found;
};

/**
 * The finding that a trend's title says: online overtook in person for good (both sides beyond chance), else adoption rises or
 * falls by more than chance and at least half a share point between the first and last periods of the same season, else none.
 * Nothing is found in days, nor where a kind of channel delivered nothing on one side. `answer` is by period alone; only periods wholly inside `range` (the complete days) are looked at.
 */
export const trendFinding = (answer: Answered, range: DayRange, switches: AdoptionSwitches): TrendFinding => {
  const { every } = answer;
  if (every === undefined) throw new RangeError('not an answer by period');
  // what days say is mostly which weekday they are
  if (every === 'day') return { kind: 'none' };
  const points = answer.rows.flatMap(({ period, tally }) =>
    period === undefined || isPartial(period, every, range) ? [] : [{ period, tally }],
  );
  const overtook = overtaking(points, switches);
  if (overtook !== null) return overtook;
  const last = points.at(-1);
  const first = last === undefined ? null : sameSeason(points, last, every);
  if (last === undefined || first === null || !bothReport(first.tally, last.tally)) return { kind: 'none' };
  const change = adoptionChange(last.tally, first.tally, switches);
  if (change.kind === 'missing' || Math.abs(change.value) < leastChange) return { kind: 'none' };
  if (change.low <= 0 && change.high >= 0) return { kind: 'none' };
  const measured = ({ period, tally }: Point) => ({ period, adoption: adoption(tally, switches) });
  return { kind: change.value > 0 ? 'rises' : 'falls', from: measured(first), to: measured(last), change };
};
