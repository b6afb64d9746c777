import type { EpochDay } from '../../src/cube/day-range.ts';
import { cityCalendar } from './city-calendar.ts';
import type { CityModel } from './city-model.ts';
import type { DayLimits } from './day-limits.ts';
import type { Grain } from './grain.ts';
import { createRequestDraw } from './request-draw.ts';

/** The counts of one day, valid until the next is asked for. */
export interface DayCounts {
  readonly day: EpochDay;
  /** the lines that hold a request, in order */
  readonly lines: Uint16Array;
  /** by place of the grain */
  readonly counts: Uint32Array;
}

interface Plan {
  readonly seed: number;
  readonly grain: Grain;
  readonly limits: DayLimits;
}

/** The requests of the city added up by day and line. Memory holds one day. */
export function* dayCounts(model: CityModel, { seed, grain, limits }: Plan): Generator<DayCounts> {
  const draw = createRequestDraw(model, seed);
  const counts = new Uint32Array(grain.lines * grain.columns);
  const isFilled = new Uint8Array(grain.lines);
  const filled = new Uint16Array(grain.lines);
  for (let at = 0; at < cityCalendar.days; at += 1) {
    const day = cityCalendar.firstDay + at;
    const mostRequests = limits.requests[at] ?? 0;
    const mostLines = limits.lines[at] ?? 0;
    if (mostRequests === 0 || mostLines === 0 || !draw.open(day)) continue;
    counts.fill(0);
    isFilled.fill(0);
    let lines = 0;
    for (let requests = 0; requests < mostRequests; requests += 1) {
      const place = grain.place(draw.next());
      const line = Math.floor(place / grain.columns);
      if (isFilled[line] === 0) {
        if (lines === mostLines) break;
        isFilled[line] = 1;
        filled[lines++] = line;
      }
      counts[place] = (counts[place] ?? 0) + 1;
    }
    yield { day, lines: filled.slice(0, lines).sort(), counts };
  }
}
