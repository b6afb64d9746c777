import type { I18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import type { Delimiter, Dialect, Encoding } from '../../intake/dialect.ts';

export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1251': 'Windows-1251',
  'koi8-u': 'KOI8-U',
  ibm866: 'IBM 866',
};

export const delimiterWords = (i18n: I18n, delimiter: Delimiter): string => {
  switch (delimiter) {
    case ',':
      return t(i18n)`кома`;
    case ';':
      return t(i18n)`крапка з комою`;
    case '\t':
      return t(i18n)`табуляція`;
    case '|':
      return t(i18n)`риска |`;
  }
};

/** How a file is written: 'Windows-1251, розділювач — крапка з комою, назви стовпців у записі 3'. */
export const dialectWords = (i18n: I18n, { encoding, gzip, delimiter, headerRecord }: Dialect): string => {
  const header =
    headerRecord === null
      ? t(i18n)`без рядка з назвами стовпців`
      : t(i18n)`назви стовпців у записі ${headerRecord}`;
  const parts = [
    encodingNames[encoding],
    t(i18n)`розділювач — ${delimiterWords(i18n, delimiter)}`,
    header,
    ...(gzip ? [t(i18n)`стиснено gzip`] : []),
  ];
  return parts.join(', ');
};
