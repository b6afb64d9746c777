import { useLingui } from '@lingui/react/macro';
import type { PeriodUnit } from '../../cube/period-unit.ts';

/** The step of a trend, for its subtitle: «місяці». */
export const useUnitWords = (unit: PeriodUnit): string => {
  const { t } = useLingui();
  switch (unit) {
    case 'day':
      return t`дні`;
    case 'week':
      return t`тижні`;
    case 'month':
      return t`місяці`;
    case 'quarter':
      return t`квартали`;
    case 'year':
      return t`роки`;
  }
};
