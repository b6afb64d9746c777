import type { I18n } from '@lingui/core';
import type { Role } from '../intake/inspection.ts';

/** Roles of columns in words. */
export const roleWords = (i18n: I18n, role: Role): string => {
  const words: Readonly<Record<Role, string>> = {
    date: i18n._({ id: 'cli.role.date', message: 'дата запиту' }),
    year: i18n._({ id: 'cli.role.year', message: 'рік' }),
    month: i18n._({ id: 'cli.role.month', message: 'місяць' }),
    district: i18n._({ id: 'cli.role.district', message: 'район' }),
    service: i18n._({ id: 'cli.role.service', message: 'послуга' }),
    channel: i18n._({ id: 'cli.role.channel', message: 'канал' }),
    count: i18n._({ id: 'cli.role.count', message: 'кількість запитів' }),
    id: i18n._({ id: 'cli.role.id', message: 'номер запиту' }),
    segment: i18n._({ id: 'cli.role.segment', message: 'додатковий розріз' }),
    'window-total': i18n._({ id: 'cli.role.window-total', message: 'усього за вікно' }),
    'window-online': i18n._({ id: 'cli.role.window-online', message: 'онлайн за вікно' }),
    ignored: i18n._({ id: 'cli.role.ignored', message: 'не використовується' }),
  };
  return words[role];
};
