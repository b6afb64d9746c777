import type { I18n } from '@lingui/core';
import type { Problem } from '../intake/problem.ts';
import { problemWords } from './problem-words.ts';

/** A problem in one text: what is wrong, where, and what to do. */
export const problemText = (i18n: I18n, problem: Problem): string => {
  const { message, remedy } = problemWords(i18n, problem);
  return remedy === '' ? message : `${message} ${remedy}`;
};
