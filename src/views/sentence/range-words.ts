import type { I18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import type { DayRange } from '../../cube/day-range.ts';
import type { Formats } from '../../i18n/formats.ts';

/** A range as it stands after «за»: «січень–березень 2025», «2025 рік». */
export const rangeWords = (range: DayRange, formats: Formats, i18n: I18n): string => {
  const words = formats.formatRange(range);
  if (/^\d{4}$/.test(words)) return t(i18n)`${words} рік`;
  return /^\d{4}–\d{4}$/.test(words) ? t(i18n)`${words} роки` : words;
};
