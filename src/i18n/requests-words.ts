import type { I18n } from '@lingui/core';

/** '1 запит', '2 запити', '5 запитів', '1,5 запиту' */
export const requestsWords = (i18n: I18n, count: number): string =>
  i18n._({
    id: 'counted.requests',
    message: '{count, plural, one {# запит} few {# запити} many {# запитів} other {# запиту}}',
    values: { count },
  });
