import type { DateForm } from './date-form.ts';
import type { DateReading } from './date-reading.ts';
import type { EpochDay } from '../cube/day-range.ts';
import { periodStart } from '../cube/period-start.ts';
import { rollsUpTo } from '../cube/rolls-up-to.ts';

/** First day of the period in which a reading lies, in the form of its column; null where the column does not accept it. */
export const placeDate = (reading: DateReading | null, form: DateForm): EpochDay | null => {
  if (reading === null || !form.shapes.includes(reading.shape)) return null;
  if (reading.kind === 'ordered') {
    const day = reading[form[reading.shape]];
    return day === null ? null : periodStart(day, form.unit);
  }
  return rollsUpTo(reading.unit, form.unit) ? periodStart(reading.day, form.unit) : null;
};
