import type { I18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { asLocale } from '../../i18n/as-locale.ts';
import { problemText } from '../../i18n/problem-text.ts';
import type { ImportReport } from '../../intake/import-report.ts';
import { csvText } from '../../reports/csv-text.ts';

/** The listed problems of an import as a table for whoever has to mend the file. */
export const problemsCsv = (i18n: I18n, { files }: ImportReport): string => {
  const header = [
    t(i18n)`Файл`,
    t(i18n)`Рядок даних`,
    t(i18n)`Рядок файлу`,
    t(i18n)`Код`,
    t(i18n)`Пояснення`,
  ];
  const rows = files.flatMap(({ problems }) =>
    problems.map((problem) => [
      problem.where.file,
      problem.where.row ?? null,
      problem.where.line ?? null,
      problem.code,
      problemText(i18n, problem),
    ]),
  );
  return csvText([header, ...rows], asLocale(i18n.locale));
};
