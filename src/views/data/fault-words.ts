import type { I18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import type { EngineFaultCode } from '../../engine/engine-fault.ts';

/** What happened to the engine, and what to do. */
export const faultWords = (i18n: I18n, code: EngineFaultCode): string => {
  switch (code) {
    case 'worker-died':
      return t(
        i18n,
      )`Браузер зупинив обробку: імовірно, забракло пам’яті. Закрийте інші вкладки й спробуйте ще раз або розділіть файл на частини.`;
    case 'worker-not-started':
      return t(
        i18n,
      )`Не вдалося запустити обробку. Оновіть сторінку; якщо не допоможе — відкрийте її в новішому браузері.`;
    case 'pending-lost':
      return t(i18n)`Прочитане більше не в пам’яті. Повторіть імпорт.`;
    case 'storage-failed':
      return t(i18n)`Браузер не зміг змінити збережене. Звільніть місце на диску й спробуйте ще раз.`;
    case 'source-unreachable':
      return t(i18n)`Джерело даних не відповідає. Перевірте з’єднання й спробуйте ще раз.`;
    case 'closed':
    case 'internal':
      return t(i18n)`Стався збій програми. Оновіть сторінку й спробуйте ще раз.`;
  }
};
