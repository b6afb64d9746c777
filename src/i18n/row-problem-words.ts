import type { I18n } from '@lingui/core';
import type { Problem, ProblemCode } from '../intake/problem.ts';

/** Why one row was not counted, as a sentence; null for the problems of whole files. */
export const rowProblemWords = (i18n: I18n, code: ProblemCode, values: Problem['values']): string | null => {
  switch (code) {
    case 'no-date':
      return i18n._({ id: 'problem.no-date', message: 'Немає дати.' });
    case 'unreadable-date':
      return i18n._({ id: 'problem.unreadable-date', message: '«{text}» — не дата.', values });
    case 'no-count':
      return i18n._({ id: 'problem.no-count', message: 'Не вказано кількості.' });
    case 'bad-count':
      return i18n._({
        id: 'problem.bad-count',
        message: '«{text}» — не кількість: потрібне ціле число, не менше за нуль.',
        values,
      });
    case 'too-few-fields':
      return i18n._({
        id: 'problem.too-few-fields',
        message: 'Запис обривається: полів {fields}, а мало бути {expected}.',
        values,
      });
    case 'too-many-fields':
      return i18n._({
        id: 'problem.too-many-fields',
        message:
          'Зайві поля: {fields} замість {expected}. Імовірно, роздільник стоїть усередині тексту без лапок.',
        values,
      });
    case 'duplicate-id':
      return i18n._({
        id: 'problem.duplicate-id',
        message: 'Запит із цим номером уже є: файл «{firstFile}», рядок даних {firstRow}.',
        values,
      });
    case 'total-row':
      return i18n._({ id: 'problem.total-row', message: 'Підсумковий рядок, не запит.' });
    case 'blank-row':
      return i18n._({ id: 'problem.blank-row', message: 'Порожній рядок.' });
    case 'row-filter':
      return i18n._({ id: 'problem.row-filter', message: 'Пропущено за фільтром рядків.' });
    default:
      return null;
  }
};
