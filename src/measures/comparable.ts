import type { Answered } from '../cube/answer.ts';
import type { ChannelKind } from '../cube/channel-kind.ts';
import type { ComparisonRanges } from '../cube/comparison-ranges.ts';
import type { DayRange, EpochDay } from '../cube/day-range.ts';
import { periodEnd } from '../cube/period-end.ts';
import { periodsBetween } from '../cube/periods-between.ts';
import { requests } from './requests.ts';

/** A kind that carries less of the requests does not move a share much. */
const leastShare = 0.05;
/** Where so many are usual in a period, none at all is hardly chance (e^-7 < 0.001). */
const usualRequests = 7;
/** Periods with data, of all: a power cut or two is no hole. */
const leastReporting = 0.85;

/** Requests by period of each kind, and of all together. */
type Histories = ReadonlyMap<ChannelKind | 'all', ReadonlyMap<EpochDay, number>>;

const historiesOf = (answer: Answered): Histories => {
  const histories = new Map<ChannelKind | 'all', Map<EpochDay, number>>();
  for (const { period, members, tally } of answer.rows) {
    const kind = members.channel?.kind;
    if (period === undefined || kind === undefined)
      throw new RangeError('not an answer by period and channel');
    for (const key of [kind, 'all'] as const) {
      const history = histories.get(key) ?? new Map<EpochDay, number>();
      history.set(period, (history.get(period) ?? 0) + requests(tally));
      histories.set(key, history);
    }
  }
  return histories;
};

/** What one kind delivered in a range: requests, and the periods wholly inside with and without any. */
const deliveredIn = (history: ReadonlyMap<EpochDay, number>, every: Answered['every'], range: DayRange) => {
  const unit = every ?? 'day';
  const counts = periodsBetween(range, unit)
    .filter((start) => start >= range.from && periodEnd(start, unit) <= range.to)
    .map((start) => history.get(start) ?? 0);
  const active = counts.filter((count) => count > 0);
  const sum = active.reduce((total, count) => total + count, 0);
  return { sum, periods: counts.length, active: active.length };
};

/**
 * Whether two ranges may be compared: did every kind of channel that carries a part of the requests deliver data throughout
 * both? A share that moves because a system's data begin, stop or have a hole says nothing about people.
 * `answer` is by period and channel over both ranges, unfiltered. RangeError if it is by something else.
 */
export const comparable = (answer: Answered, { now, before }: ComparisonRanges): boolean => {
  const { every } = answer;
  const histories = historiesOf(answer);
  const all = histories.get('all') ?? new Map<EpochDay, number>();
  const totals = [now, before].map((range) => deliveredIn(all, every, range).sum);
  return [...histories.values()].every((history) => {
    const sides = [now, before].map((range) => deliveredIn(history, every, range));
    const carries = sides.some(({ sum }, side) => sum > 0 && sum >= leastShare * (totals[side] ?? 0));
    const usual = Math.max(...sides.map(({ sum, active }) => (active === 0 ? 0 : sum / active)));
    if (!carries || usual < usualRequests) return true;
    return sides.every(({ active, periods }) => active >= leastReporting * periods);
  });
};
