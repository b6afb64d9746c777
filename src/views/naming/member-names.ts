import type { I18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import type { CityProfile } from '../../city/city-profile.ts';
import type { Member } from '../../cube/cube.ts';
import type { Dimension } from '../../cube/dimension.ts';
import type { Locale } from '../../i18n/locale.ts';

/** The name of a member in the language shown: the city's where it knows the key, else the label of the file. */
export type MemberNames = (dimension: Dimension, key: string) => string;

const blank = (i18n: I18n, dimension: Dimension): string => {
  if (dimension === 'district') return t(i18n)`Район не вказано`;
  if (dimension === 'service') return t(i18n)`Послугу не вказано`;
  if (dimension === 'channel') return t(i18n)`Канал не вказано`;
  return t(i18n)`Не вказано`;
};

interface Naming {
  readonly city: CityProfile;
  readonly members: Readonly<Record<Dimension, readonly Member[]>>;
  readonly i18n: I18n;
  readonly locale: Locale;
}

export const memberNames = ({ city, members, i18n, locale }: Naming): MemberNames => {
  const known = {
    district: new Map(city.districts.map(({ id, name }) => [id, name[locale]])),
    service: new Map(city.services.map(({ id, name }) => [id, name[locale]])),
  };
  const labels = new Map<string, string>();
  for (const [dimension, list] of Object.entries(members)) {
    for (const { key, label } of list) labels.set(`${dimension} ${key}`, label);
  }
  return (dimension, key) => {
    if (key === '') return blank(i18n, dimension);
    const name = dimension === 'district' || dimension === 'service' ? known[dimension].get(key) : undefined;
    return name ?? labels.get(`${dimension} ${key}`) ?? key;
  };
};
