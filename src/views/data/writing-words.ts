import type { I18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import type { Dialect } from '../../intake/dialect.ts';
import type { TableFormat } from '../../intake/formats/table-format.ts';
import { dialectWords } from './dialect-words.ts';

const formatNames: Readonly<Record<Exclude<TableFormat, 'delimited'>, string>> = {
  xlsx: 'Excel',
  ods: 'OpenDocument',
  json: 'JSON',
  parquet: 'Parquet',
};

/** How a table is written: its format, or for delimited text all that was found out about it. */
export const writingWords = (i18n: I18n, format: TableFormat, dialect: Dialect): string => {
  if (format === 'delimited') return dialectWords(i18n, dialect);
  const name = formatNames[format];
  const { headerRecord } = dialect;
  const isNamed = format === 'json' || format === 'parquet';
  if (isNamed && headerRecord === 1) return name;
  const header =
    headerRecord === null
      ? t(i18n)`без рядка з назвами стовпців`
      : t(i18n)`назви стовпців у записі ${headerRecord}`;
  return `${name}, ${header}`;
};
