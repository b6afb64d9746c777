import type { I18n } from '@lingui/core';
import type { Formats } from '../i18n/formats.ts';
import { missingWords } from '../i18n/missing-words.ts';
import type { ChartCell } from './chart-table.ts';

/** A cell in words and digits. */
export const cellText = (cell: ChartCell, formats: Formats, i18n: I18n): string => {
  if (typeof cell === 'string') return cell;
  switch (cell.kind) {
    case 'missing':
      return missingWords(i18n, cell.reason);
    case 'count':
      return formats.formatCount(cell.value);
    case 'share':
      return formats.formatShare(cell.value);
    case 'points':
      return formats.formatPoints(cell.value, 'always');
  }
};
