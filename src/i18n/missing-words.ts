import type { I18n } from '@lingui/core';
import type { MissingReason } from '../measures/measurement.ts';

/** Why a number is not given, in words that stand where the number would. */
export const missingWords = (i18n: I18n, reason: MissingReason): string => {
  switch (reason) {
    case 'no-requests':
      return i18n._({ id: 'missing.no-requests', message: 'не було запитів' });
    case 'too-few':
      return i18n._({ id: 'missing.too-few', message: 'замало запитів для висновку' });
    case 'too-coarse':
      return i18n._({ id: 'missing.too-coarse', message: 'дані мають довші періоди' });
    case 'not-reporting':
      return i18n._({ id: 'missing.not-reporting', message: 'дані не надходили' });
    case 'not-offered':
      return i18n._({ id: 'missing.not-offered', message: 'ще не надається онлайн' });
    case 'no-comparison':
      return i18n._({ id: 'missing.no-comparison', message: 'немає з чим порівняти' });
    case 'partial':
      return i18n._({ id: 'missing.partial', message: 'період ще не завершився' });
  }
};
