import { useLingui } from '@lingui/react/macro';
import { asLocale } from '../../../i18n/as-locale.ts';
import { useCity } from '../../naming/city-context.ts';
import type { NameDimension } from './name-dimension.ts';
import type { NamedLabel } from './named-label.ts';

/** What was said of labels, in words; null where nothing was. */
export const useMeaningWords = (dimension: NameDimension): ((label: NamedLabel) => string | null) => {
  const { i18n, t } = useLingui();
  const city = useCity();
  const isDistrict = dimension === 'district';
  return ({ given: name }) => {
    if (name === null) return null;
    if (name.kind === 'own') return t`окрема назва`;
    if (name.kind === 'unknown') return isDistrict ? t`невідомий район` : t`невідома послуга`;
    const known = (isDistrict ? city.districts : city.services).find(({ id }) => id === name.id);
    return known ? known.name[asLocale(i18n.locale)] : t`назва іншого міста`;
  };
};
