import { TooManyRows } from '../too-many-rows.ts';
import { cityCalendar } from './city-calendar.ts';
import type { CityModel } from './city-model.ts';
import { createDayExpectation } from './day-expectation.ts';
import { expectedDays } from './expected-days.ts';
import { expectedLines } from './expected-lines.ts';
import { exponential } from './exponential.ts';
import type { Grain } from './grain.ts';
import { spread } from './spread.ts';
import { usualRequests } from './usual-requests.ts';

/** When to stop drawing the requests of each day: after so many requests, or before one line more than these. */
export interface DayLimits {
  readonly requests: Float64Array;
  readonly lines: Float64Array;
}

const mostTimesUsual = 256;
/** a line that is rarer than this is not waited for */
const rarest = 0.05;

/** Lines that hold a request, if each has a Poisson number of them; never more than can be waited for. */
const filledLines = (expected: Float64Array, scale: number): number => {
  let filled = 0;
  let within = 0;
  for (const requests of expected) {
    filled += 1 - exponential(-scale * requests);
    if (scale * requests > rarest) within += 1;
  }
  return Math.min(filled, within);
};

const linesByDay = (model: CityModel, grain: Grain, step: number) => {
  const expected = createDayExpectation();
  return (scaleOn: (at: number, requests: number) => number): Float64Array => {
    const lines = new Float64Array(Math.ceil(cityCalendar.days / step));
    return lines.map((_, i) => {
      const at = i * step;
      const requests = model.fill(cityCalendar.firstDay + at, expected);
      return requests === 0 ? 0 : filledLines(expectedLines(expected, grain), scaleOn(at, requests));
    });
  };
};

/** How many times the usual requests make so many lines; every 31st day stands for all (31 days go through the week). */
const scaleFor = (model: CityModel, grain: Grain, rows: number): number => {
  const step = 31;
  const sampled = linesByDay(model, grain, step);
  const linesAt = (scale: number) => step * sampled(() => scale).reduce((sum, lines) => sum + lines, 0);
  const most = linesAt(mostTimesUsual);
  if (rows > most) throw new TooManyRows(Math.floor(most));
  let [low, high] = [0, mostTimesUsual];
  for (let i = 0; i < 24; i += 1) {
    const middle = (low + high) / 2;
    if (linesAt(middle) < rows) low = middle;
    else high = middle;
  }
  return high;
};

/** Limits for a log of counts: the usual requests of each day, or exactly `rows` lines in all. */
export const dayLimits = (
  model: CityModel,
  grain: Grain,
  { seed, rows }: { readonly seed: number; readonly rows: number | undefined },
): DayLimits => {
  const days = expectedDays(model, seed);
  const endless = new Float64Array(days.length).fill(Number.POSITIVE_INFINITY);
  if (rows === undefined) return { requests: spread(usualRequests(model), days), lines: endless };
  const scale = scaleFor(model, grain, rows);
  const lines = linesByDay(model, grain, 1)((at, requests) => (scale * (days[at] ?? 0)) / requests);
  return { requests: endless, lines: spread(rows, lines) };
};
