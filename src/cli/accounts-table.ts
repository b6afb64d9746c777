import { formats } from '../i18n/formats.ts';
import type { FileAccount } from '../intake/import-report.ts';
import { alignedTable } from './aligned-table.ts';
import type { CommandWords } from './command-words.ts';

type Account = Pick<FileAccount, 'name' | 'rowsRead' | 'counted' | 'rejected' | 'duplicate' | 'leftOut'>;

/** Where every row of every file went. */
export const accountsTable = (files: readonly Account[], { i18n, locale }: CommandWords): string => {
  const { formatCount } = formats(locale);
  return alignedTable(
    [
      [
        i18n._({ id: 'cli.column.file', message: 'Файл' }),
        i18n._({ id: 'cli.column.rows', message: 'рядків' }),
        i18n._({ id: 'cli.column.counted', message: 'враховано' }),
        i18n._({ id: 'cli.column.rejected', message: 'відхилено' }),
        i18n._({ id: 'cli.column.duplicate', message: 'повторів' }),
        i18n._({ id: 'cli.column.left-out', message: 'пропущено' }),
      ],
      ...files.map((file) => [
        file.name,
        ...[file.rowsRead, file.counted, file.rejected, file.duplicate, file.leftOut].map((rows) =>
          formatCount(rows),
        ),
      ]),
    ],
    1,
  );
};
