import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RowProblemCode } from '../../intake/problem.ts';

/** Why rows were not counted, as the name of a group of them. */
const words: Readonly<Record<RowProblemCode, MessageDescriptor>> = {
  'no-date': msg`немає дати`,
  'unreadable-date': msg`дату не вдалося прочитати`,
  'no-count': msg`немає кількості`,
  'bad-count': msg`кількість — не ціле число`,
  'too-few-fields': msg`замало полів у рядку`,
  'too-many-fields': msg`забагато полів у рядку`,
  'duplicate-id': msg`номер запиту вже траплявся`,
  'total-row': msg`рядок підсумку`,
  'blank-row': msg`порожній рядок`,
  'row-filter': msg`відсіяно фільтром`,
};

/** The words for a code that is counted by; null for one that concerns whole files. */
export const codeWords = (code: string): MessageDescriptor | null =>
  // only own entries: the code may come from a workspace of another version
  Object.hasOwn(words, code) ? words[code as RowProblemCode] : null;
