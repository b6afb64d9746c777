import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PeriodUnit } from '../../cube/period-unit.ts';

/** The unit of an import's periods, as an answer to "by what?". */
export const unitWords: Readonly<Record<PeriodUnit, MessageDescriptor>> = {
  day: msg`за днями`,
  week: msg`за тижнями`,
  month: msg`за місяцями`,
  quarter: msg`за кварталами`,
  year: msg`за роками`,
};
