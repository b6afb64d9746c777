import type { I18n } from '@lingui/core';
import {
  fileProblemCodes,
  type FileProblemCode,
  type Problem,
  type RowProblemCode,
} from '../intake/problem.ts';
import { contentProblemWords } from './content-problem-words.ts';
import { fileProblemWords } from './file-problem-words.ts';
import type { MessageAndRemedy } from './message-and-remedy.ts';
import { rowProblemWords } from './row-problem-words.ts';

const isFileCode = (code: Problem['code']): code is FileProblemCode =>
  fileProblemCodes.some((fileCode) => fileCode === code);

const placeWords = (i18n: I18n, { file, line }: Problem['where']): string =>
  line === undefined
    ? i18n._({ id: 'problem.place.file', message: 'Файл «{file}»', values: { file } })
    : i18n._({ id: 'problem.place.line', message: 'Файл «{file}», рядок {line}', values: { file, line } });

/** Puts a problem into words. Of a whole file the file (and line, if known) is named; a row's place is shown by whoever lists rows. */
export const problemWords = (i18n: I18n, problem: Problem): MessageAndRemedy => {
  const { code, values } = problem;
  // the codes are of one kind or the other
  if (!isFileCode(code))
    return { message: rowProblemWords(i18n, code as RowProblemCode, values), remedy: '' };
  const { message, remedy } = fileProblemWords(i18n, code, values) ?? contentProblemWords(i18n, code, values);
  return { message: `${placeWords(i18n, problem.where)}: ${message}`, remedy };
};
