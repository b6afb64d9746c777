import { civilDate } from './civil-date.ts';
import type { EpochDay } from './day-range.ts';

/**
 * A day as `YYYY-MM-DD` (for addresses, files and codecs; dates that people read are put into words in `i18n/`).
 * RangeError for what four digits of a year cannot hold.
 */
export const formatCivilDate = (epochDay: EpochDay): string => {
  const { year, month, day } = civilDate(epochDay);
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`no four-digit year: day ${epochDay}`);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
