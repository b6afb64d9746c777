import { useLingui } from '@lingui/react/macro';
import { asLocale } from '../../../i18n/as-locale.ts';
import { nearestNames } from '../../../city/nearest-names.ts';
import { foldLabel } from '../../../city/fold-label.ts';
import { useCity } from '../../naming/city-context.ts';
import type { NameDimension } from './name-dimension.ts';
import type { NameTarget } from './name-target.ts';

/**
 * What labels of a dimension can mean: the names that are like the chosen one first, then the others, which `searched`
 * narrows; last a name of its own, nothing, not said.
 */
export const useNameTargets = (
  dimension: NameDimension,
  label: string | null,
  searched: string,
): readonly NameTarget[] => {
  const { i18n, t } = useLingui();
  const locale = asLocale(i18n.locale);
  const city = useCity();
  const known = dimension === 'district' ? city.districts : city.services;
  const targetOf = ({ id, name }: (typeof known)[number]): NameTarget => ({
    key: id,
    words: name[locale],
    name: { kind: 'known', id },
  });
  const near =
    label === null
      ? []
      : nearestNames<(typeof known)[number]>(label, known).map((one) => ({
          ...targetOf(one),
          mark: t`схожа назва`,
        }));
  const nearKeys = new Set(near.map(({ key }) => key));
  const text = foldLabel(searched);
  const isFound = ({ name, aliases }: (typeof known)[number]) =>
    [name.uk, name.en, ...aliases].some((alias) => foldLabel(alias).includes(text));
  const others = known
    .filter((one) => !nearKeys.has(one.id) && isFound(one))
    .map(targetOf)
    .sort((a, b) => a.words.localeCompare(b.words, locale));
  const rest: readonly NameTarget[] = [
    { key: ' own', words: t`Окрема назва, як у файлі`, name: { kind: 'own' } },
    {
      key: ' unknown',
      words: dimension === 'district' ? t`Не район: вважати невідомим` : t`Не послуга: вважати невідомою`,
      name: { kind: 'unknown' },
    },
    { key: ' unsaid', words: t`Нічого не вказувати`, name: null },
  ];
  return [...near, ...others, ...rest];
};
