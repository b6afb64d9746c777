import type { I18n } from '@lingui/core';
import type { Problem } from '../intake/problem.ts';
import { contentProblemWords } from './content-problem-words.ts';
import { fileProblemWords } from './file-problem-words.ts';
import { formatProblemWords } from './format-problem-words.ts';
import type { MessageAndRemedy } from './message-and-remedy.ts';
import { rowProblemWords } from './row-problem-words.ts';

const placeWords = (i18n: I18n, { file, line, row }: Problem['where']): string => {
  if (line !== undefined)
    return i18n._({
      id: 'problem.place.line',
      message: 'Файл «{file}», рядок {line}',
      values: { file, line },
    });
  return row === undefined
    ? i18n._({ id: 'problem.place.file', message: 'Файл «{file}»', values: { file } })
    : i18n._({ id: 'problem.place.row', message: 'Файл «{file}», рядок даних {row}', values: { file, row } });
};

/** Puts a problem into words. Of a whole file the file (and line, if known) is named; a row's place is shown by whoever lists rows. */
export const problemWords = (i18n: I18n, problem: Problem): MessageAndRemedy => {
  const { code, values } = problem;
  const row = rowProblemWords(i18n, code, values);
  if (row !== null) return { message: row, remedy: '' };
  const words =
    fileProblemWords(i18n, code, values) ??
    formatProblemWords(i18n, code, values) ??
    contentProblemWords(i18n, code, values);
  // every code has words (tested); one of a newer version would at least be named
  const { message, remedy } = words ?? { message: code, remedy: '' };
  return { message: `${placeWords(i18n, problem.where)}: ${message}`, remedy };
};
