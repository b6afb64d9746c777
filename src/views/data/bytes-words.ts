import type { I18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import type { Formats } from '../../i18n/formats.ts';

/** Size of a file: '640 Б', '12,4 КБ', '466 МБ'; three digits are enough. */
export const bytesWords = (i18n: I18n, formats: Formats, bytes: number): string => {
  const scale = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
  const value = bytes / 1000 ** scale;
  const size = formats.formatNumber(value, scale === 0 || value >= 100 ? 0 : 1);
  switch (scale) {
    case 0:
      return t(i18n)`${size} Б`;
    case 1:
      return t(i18n)`${size} КБ`;
    case 2:
      return t(i18n)`${size} МБ`;
    default:
      return t(i18n)`${size} ГБ`;
  }
};
