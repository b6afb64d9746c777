import { useLingui } from '@lingui/react';
import { useFormats } from '../../charts/use-formats.ts';
import type { DayRange } from '../../cube/day-range.ts';
import { rangeWords } from './range-words.ts';

/** A range in words of the page's language, as after «за». */
export const useRangeWords = (range: DayRange): string => {
  const { i18n } = useLingui();
  return rangeWords(range, useFormats(), i18n);
};
