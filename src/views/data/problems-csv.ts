import type { I18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { asLocale } from '../../i18n/as-locale.ts';
import { problemText } from '../../i18n/problem-text.ts';
import type { ImportReport } from '../../intake/import-report.ts';
import { csvText } from '../../reports/csv-text.ts';
import type { NoticedLine } from './noticed-lines.ts';

/** What was noticed of an import and its listed problems as a table for whoever has to mend the file. */
export const problemsCsv = (
  i18n: I18n,
  { files }: ImportReport,
  noticed: readonly NoticedLine[] = [],
): string => {
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
  const whole = noticed.map(({ code, text }) => [null, null, null, code, text]);
  return csvText([header, ...whole, ...rows], asLocale(i18n.locale));
};
