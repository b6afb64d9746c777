import type { EpochDay } from '../../src/cube/day-range.ts';
import { parseCivilDate } from '../../src/cube/parse-civil-date.ts';

/** A planted date as a day. */
export const plantedDay = (date: string): EpochDay => {
  const day = parseCivilDate(date);
  if (day === null) throw new RangeError(`no date: ${date}`);
  return day;
};
