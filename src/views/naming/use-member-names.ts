import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import type { Member } from '../../cube/cube.ts';
import type { Dimension } from '../../cube/dimension.ts';
import { asLocale } from '../../i18n/as-locale.ts';
import { useCity } from './city-context.ts';
import { memberNames, type MemberNames } from './member-names.ts';

/** Names of districts, services, channels and segments in the language of the page. */
export const useMemberNames = (members: Readonly<Record<Dimension, readonly Member[]>>): MemberNames => {
  const { i18n } = useLingui();
  const city = useCity();
  // the instance stays the same when its language changes
  const locale = asLocale(i18n.locale);
  return useMemo(() => memberNames({ city, members, i18n, locale }), [city, members, i18n, locale]);
};
