import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MissingUse } from './mapping-of.ts';

/** What has to be chosen before the files can be read. */
export const missingUseWords: Readonly<Record<MissingUse, MessageDescriptor>> = {
  date: msg`Виберіть стовпець із датою запиту.`,
  year: msg`Виберіть також стовпець із роком.`,
  month: msg`Виберіть також стовпець із місяцем.`,
  channel: msg`Виберіть стовпець із каналом або окремі стовпці з кількістю для кожного каналу.`,
};
