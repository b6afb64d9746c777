import type { Answered } from '../cube/answer.ts';
import type { DayRange, EpochDay } from '../cube/day-range.ts';
import type { Dimension } from '../cube/dimension.ts';
import { periodEnd } from '../cube/period-end.ts';
import { keyHistories } from './key-histories.ts';
import { type Silence, silence } from './silence.ts';

/** Who delivered data in a period ("58 of 61 services report"). Keys are sorted. */
export interface Reporting {
  /** keys with at least one request in the period */
  readonly reporting: readonly string[];
  /** how many keys have had a request up to the end of the period */
  readonly ever: number;
  /** keys whose requests stopped before its end, more suddenly than chance can explain; some may have reported earlier in it */
  readonly silent: readonly { readonly key: string; readonly since: EpochDay; readonly expected: number }[];
  /** keys without a request in the period of which it cannot be said whether that is chance */
  readonly tooFew: readonly string[];
  /** keys without a request in the period nor in the year before its end: renamed, closed; nothing new */
  readonly ended: readonly string[];
}

/** Chance, over all keys together, that any of them is called silent wrongly. */
const falseAlarm = 0.001;
/** A silence longer than this that began before the period is no news. */
const newsDays = 366;

/**
 * Who reports in a period, of how many that ever have, and who has gone silent.
 * `answer` is by period and the field asked about, over all the data up to the end of the period: the history is what
 * silence is judged by (`silence`; Bonferroni over the keys with a gap that began in the period or the year before its end). Later requests are not looked at. The finer its unit, the
 * earlier a silence shows. `range` must end where the data are complete, else what is late looks silent.
 */
export const reporting = (answer: Answered, field: Dimension, range: DayRange): Reporting => {
  const { every } = answer;
  if (every === undefined) throw new RangeError('not an answer by period');
  const histories = keyHistories(answer, field)
    .map(({ key, periods }) => ({ key, periods: periods.filter(({ start }) => start <= range.to) }))
    .filter(({ periods }) => periods.length > 0)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const reports = histories.filter(({ periods }) =>
    periods.some(({ start }) => periodEnd(start, every) >= range.from),
  );
  const allGaps = histories
    .map((history) => ({ key: history.key, gap: silence(history, every, range.to) }))
    .filter((entry): entry is { key: string; gap: Silence } => entry.gap !== null);
  const isNews = ({ gap }: { readonly gap: Silence }) =>
    gap.since >= range.from || range.to - gap.since < newsDays;
  const gaps = allGaps.filter(isNews);
  const ended = allGaps.filter((entry) => !isNews(entry)).map(({ key }) => key);
  const silent = gaps.filter(({ gap }) => gap.probability < falseAlarm / gaps.length);
  const told = new Set([...[...reports, ...silent].map(({ key }) => key), ...ended]);
  return {
    reporting: reports.map(({ key }) => key),
    ever: histories.length,
    silent: silent.map(({ key, gap }) => ({ key, since: gap.since, expected: gap.expected })),
    tooFew: histories.map(({ key }) => key).filter((key) => !told.has(key)),
    ended,
  };
};
