import type { I18n } from '@lingui/core';
import type { AgreedTotals } from '../measures/quality/own-totals.ts';

/** One quiet sentence about the total rows with which nothing is wrong. */
export const qualityAgreedWords = (i18n: I18n, { equal, unclear }: AgreedTotals): string => {
  const right = i18n._({
    id: 'quality.agreed-totals',
    message:
      '{equal, plural, one {# рядок підсумку збігається} few {# рядки підсумків збігаються} many {# рядків підсумків збігаються} other {# рядка підсумку збігаються}} із сумою своїх рядків.',
    values: { equal },
  });
  const rest = i18n._({
    id: 'quality.unclear-totals',
    message:
      'Що саме підсумовують {unclear, plural, one {# рядок підсумку} few {# рядки підсумків} many {# рядків підсумків} other {# рядка підсумку}}, з файлу не зрозуміло: їх не порівняно.',
    values: { unclear },
  });
  return [...(equal > 0 ? [right] : []), ...(unclear > 0 ? [rest] : [])].join(' ');
};
