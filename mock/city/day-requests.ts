import type { EpochDay } from '../../src/cube/day-range.ts';
import { cityAxes } from './city-axes.ts';
import { cityCalendar } from './city-calendar.ts';
import type { CityModel } from './city-model.ts';
import { expectedDays } from './expected-days.ts';
import { createHourDraw } from './hour-draw.ts';
import { createRequestDraw } from './request-draw.ts';
import { spread } from './spread.ts';

/** The requests of one day in the order of their time. */
export interface DayRequests {
  readonly day: EpochDay;
  /** second of the day */
  readonly seconds: Uint32Array;
  readonly cells: Uint16Array;
}

/** more than there are cells: a second and a cell are sorted as one number */
const cellsPerSecond = 2 ** 15;

/** Exactly `total` requests, day by day. Memory holds one day. */
export function* dayRequests(
  model: CityModel,
  { seed, total }: { readonly seed: number; readonly total: number },
): Generator<DayRequests> {
  const perDay = spread(total, expectedDays(model.dayTotals, seed));
  const draw = createRequestDraw(model, seed);
  const seconds = cityAxes.channels.map(({ hours }) => createHourDraw(hours));
  const channels = cityAxes.channels.length;
  for (const [at, count] of perDay.entries()) {
    const day = cityCalendar.firstDay + at;
    if (count === 0 || !draw.open(day)) continue;
    const requests = new Uint32Array(count);
    for (let i = 0; i < count; i += 1) {
      const cell = draw.next();
      const second = seconds[cell % channels]?.(draw.luck.next()) ?? 0;
      requests[i] = second * cellsPerSecond + cell;
    }
    requests.sort();
    yield {
      day,
      seconds: requests.map((request) => Math.floor(request / cellsPerSecond)),
      cells: Uint16Array.from(requests, (request) => request % cellsPerSecond),
    };
  }
}
