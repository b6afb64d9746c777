import type { I18n } from '@lingui/core';

/** '1 рядок', '2 рядки', '5 рядків', '1,5 рядка' */
export const rowsWords = (i18n: I18n, count: number): string =>
  i18n._({
    id: 'counted.rows',
    message: '{count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}',
    values: { count },
  });
