import type { Answered } from '../cube/answer.ts';
import type { EpochDay } from '../cube/day-range.ts';
import type { Dimension } from '../cube/dimension.ts';
import { requests } from './requests.ts';

/** The requests of one key by period, in order; periods without requests are left out. */
export interface KeyHistory {
  readonly key: string;
  readonly periods: readonly { readonly start: EpochDay; readonly requests: number }[];
}

/** The history of every key of an answer by period and `field`. RangeError if it is by something else. */
export const keyHistories = (answer: Answered, field: Dimension): KeyHistory[] => {
  const byKey = new Map<string, Map<EpochDay, number>>();
  for (const { period, members, tally } of answer.rows) {
    const key = members[field]?.key;
    if (period === undefined || key === undefined)
      throw new RangeError(`not an answer by period and ${field}`);
    const history = byKey.get(key) ?? new Map<EpochDay, number>();
    // a channel key may come with two kinds
    history.set(period, (history.get(period) ?? 0) + requests(tally));
    byKey.set(key, history);
  }
  return [...byKey].map(([key, history]) => ({
    key,
    periods: [...history]
      .map(([start, count]) => ({ start, requests: count }))
      .sort((a, b) => a.start - b.start),
  }));
};
