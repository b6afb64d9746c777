import { TooManyRows } from '../too-many-rows.ts';
import { cityCalendar } from './city-calendar.ts';
import type { CityModel } from './city-model.ts';
import { createDayExpectation } from './day-expectation.ts';
import { expectedDays } from './expected-days.ts';
import { expectedLines } from './expected-lines.ts';
import type { Grain } from './grain.ts';
import { spread } from './spread.ts';
import { usualRequests } from './usual-requests.ts';

/** When to stop drawing the requests of each day: after so many requests, or before one line more than these. */
export interface DayLimits {
  readonly requests: Float64Array;
  readonly lines: Float64Array;
}

const mostTimesUsual = 32;
/** so many times the requests of a day, or a usual day of them, may be drawn to find its last lines */
const patience = 4;

/**
 * Lines that hold a request, if each has a Poisson number of them (1 - e^-x, with e^x by its first four terms: too few
 * where nearly all are full, which spares the wait for the last).
 */
const filledLines = (expected: Float64Array, scale: number): number => {
  let filled = 0;
  for (let at = 0; at < expected.length; at += 1) {
    const x = scale * (expected[at] ?? 0);
    filled += 1 - 1 / (1 + x * (1 + x * (0.5 + x / 6)));
  }
  return filled;
};

/** How many times the usual requests make so many lines; every 31st day stands for all (31 days go through the week). */
const scaleFor = (model: CityModel, grain: Grain, rows: number): number => {
  const step = 31;
  const expected = createDayExpectation();
  const sample: Float64Array[] = [];
  for (let at = 0; at < cityCalendar.days; at += step) {
    model.fill(cityCalendar.firstDay + at, expected);
    sample.push(expectedLines(expected, grain));
  }
  const share = cityCalendar.days / sample.length;
  const linesAt = (scale: number) =>
    share * sample.reduce((sum, lines) => sum + filledLines(lines, scale), 0);
  const most = Math.floor(0.98 * linesAt(mostTimesUsual));
  if (rows > most) throw new TooManyRows(most);
  let [low, high] = [0, mostTimesUsual];
  for (let i = 0; i < 20; i += 1) {
    const middle = (low + high) / 2;
    if (linesAt(middle) < rows) low = middle;
    else high = middle;
  }
  return high;
};

/** Takes from the days that have more than they can hold, and gives to the others. */
const withinRoom = (lines: Float64Array, room: Float64Array): Float64Array => {
  let over = 0;
  const kept = lines.map((due, at) => {
    const part = Math.min(due, room[at] ?? 0);
    over += due - part;
    return part;
  });
  return kept.map((part, at) => {
    const more = Math.min(over, (room[at] ?? 0) - part);
    over -= more;
    return part + more;
  });
};

/** Limits for a log of counts: the usual requests of each day, or exactly `rows` lines in all. */
export const dayLimits = (
  model: CityModel,
  grain: Grain,
  { seed, rows }: { readonly seed: number; readonly rows: number | undefined },
): DayLimits => {
  const days = expectedDays(model.dayTotals, seed);
  const endless = days.map(() => Number.POSITIVE_INFINITY);
  if (rows === undefined) return { requests: spread(usualRequests(model.dayTotals), days), lines: endless };
  const scale = scaleFor(model, grain, rows);
  const expected = createDayExpectation();
  const room = new Float64Array(days.length);
  const lines = days.map((requests, at) => {
    const usual = model.fill(cityCalendar.firstDay + at, expected);
    if (usual === 0) return 0;
    const usualLines = expectedLines(expected, grain);
    const times = (scale * requests) / usual;
    room[at] = Math.floor(filledLines(usualLines, Math.max(1, patience * times)));
    return filledLines(usualLines, times);
  });
  return { requests: endless, lines: withinRoom(spread(rows, lines), room) };
};
