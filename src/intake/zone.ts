import type { EpochDay } from '../cube/day-range.ts';

const millisecondsPerDay = 86_400_000;
/** no two changes of a clock are nearer than that */
const probeStep = 28 * millisecondsPerDay;
/** clocks change at full quarters of an hour */
const quarterHour = 900_000;

/** Offsets of one UTC year: from `starts[i]` on, local time is UTC + `offsets[i]` (milliseconds). */
interface YearOfOffsets {
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

/** A city's clock. */
export interface Zone {
  readonly timeZone: string;
  /** the civil day in the city at an instant (milliseconds since 1970, UTC) */
  civilDay(instant: number): EpochDay;
}

const offsetReader = (timeZone: string): ((instant: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
};

const firstInstantOf = (
  offset: number,
  after: number,
  range: { offsetAt: (instant: number) => number; until: number },
) => {
  let before = after;
  let within = range.until;
  while (within - before > quarterHour) {
    const middle = Math.floor((before + within) / 2 / quarterHour) * quarterHour;
    if (range.offsetAt(middle) === offset) within = middle;
    else before = middle;
  }
  return within;
};

const offsetsOfYear = (year: number, offsetAt: (instant: number) => number): YearOfOffsets => {
  const begin = Date.UTC(year, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  const starts = [begin];
  const offsets = [offsetAt(begin)];
  for (let probe = begin; probe < end; probe += probeStep) {
    const next = Math.min(probe + probeStep, end);
    const offset = offsetAt(next);
    if (offset === offsets.at(-1)) continue;
    starts.push(firstInstantOf(offset, probe, { offsetAt, until: next }));
    offsets.push(offset);
  }
  return { starts, offsets };
};

/**
 * The civil days of a time zone. Intl is asked only to find the transitions of each year that occurs,
 * once (about 40 questions); an instant is then looked up in that year's table.
 */
export const createZone = (timeZone: string): Zone => {
  const offsetAt = offsetReader(timeZone);
  const years = new Map<number, YearOfOffsets>();
  const yearOf = (instant: number): YearOfOffsets => {
    const year = new Date(instant).getUTCFullYear();
    const known = years.get(year);
    if (known !== undefined) return known;
    const made = offsetsOfYear(year, offsetAt);
    years.set(year, made);
    return made;
  };
  return {
    timeZone,
    civilDay: (instant) => {
      const { starts, offsets } = yearOf(instant);
      let place = starts.length - 1;
      while (place > 0 && instant < (starts[place] ?? 0)) place -= 1;
      return Math.floor((instant + (offsets[place] ?? 0)) / millisecondsPerDay);
    },
  };
};
