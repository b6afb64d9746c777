import type { EpochDay } from './day-range.ts';

/**
 * Days from 1970-01-01 to a civil (proleptic Gregorian) date.
 * The date must exist (`parseCivilDate` checks text; here nothing is checked): a day past the end of its month runs on.
 * Years are counted from March, so that the leap day is the last of its year (method: H. Hinnant, "chrono-compatible low-level date algorithms").
 * @example epochDay(2024, 3, 9) // 19791
 */
export const epochDay = (year: number, month: number, day: number): EpochDay => {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};
