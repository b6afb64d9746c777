import type { I18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import type { ListFault } from '../../../city/lists/list-faults.ts';

/** What is wrong with a cell, and what would be right. */
export const listFaultWords = (i18n: I18n, { code, other = '' }: ListFault): string => {
  switch (code) {
    case 'required':
      return t(i18n)`Заповніть цю клітинку.`;
    case 'too-long':
      return t(i18n)`Задовгий текст: можна щонайбільше 300 знаків.`;
    case 'not-an-id':
      return t(i18n)`Код — це малі латинські літери, цифри й дефіс.`;
    case 'not-a-date':
      return t(i18n)`Такої дати немає. Пишіть 2025-12-31 або 31.12.2025.`;
    case 'not-a-number':
      return t(i18n)`Тут має бути число (для мешканців, року й місця на схемі — ціле).`;
    case 'out-of-range':
      return t(i18n)`Такого числа тут бути не може.`;
    case 'not-in-list':
      return t(i18n)`Такого варіанта немає. Виберіть зі списку.`;
    case 'not-a-currency':
      return t(i18n)`Валюта — це три великі латинські літери, наприклад UAH.`;
    case 'says-nothing':
      return t(i18n)`З «${other}» не лишається нічого, що можна порівняти.`;
    case 'duplicate':
      return t(i18n)`Такий рядок уже є: ${other}.`;
    case 'ambiguous':
      return t(i18n)`Цю назву вже має інший рядок: ${other}.`;
  }
};
