import { useLingui } from '@lingui/react/macro';
import { useFormats } from '../../charts/use-formats.ts';
import { rangeFinding } from '../../measures/range-finding.ts';
import type { Screen } from '../asking/use-screen.ts';
import { useCity } from '../naming/city-context.ts';
import { serviceAdoption } from '../picture/service-adoption.ts';
import { talliesByKey } from '../picture/tallies-by-key.ts';
import type { Answer } from '../../cube/answer.ts';

/** Requests that a district or service needs to be named in a title. */
const fewest = 30;

/** How far districts or services are apart, if that is more than chance; else the question. */
export const useRangeTitle = (
  answer: Answer | undefined,
  dimension: 'district' | 'service',
  { scope, state: { switches } }: Pick<Screen, 'scope' | 'state'>,
): string => {
  const city = useCity();
  const { t } = useLingui();
  const { formatShare } = useFormats();
  const ofService = serviceAdoption(city, switches);
  const groups = [...talliesByKey(answer, dimension)]
    .filter(([key]) => key !== '')
    .map(([key, tally]) => ({ key, tally }))
    // the bars of services that are not offered online have no number either
    .filter(
      ({ key, tally }) => dimension === 'district' || ofService(key, tally, scope.range.to).kind === 'value',
    );
  const finding = rangeFinding(groups, switches, { fewest });
  const isDistrict = dimension === 'district';
  if (finding.kind === 'none') {
    return isDistrict ? t`Чи відрізняються райони?` : t`Чи відрізняються послуги?`;
  }
  const { lowest, highest } = finding;
  if (lowest.adoption.kind === 'missing' || highest.adoption.kind === 'missing') return '';
  const low = formatShare(lowest.adoption.value);
  const high = formatShare(highest.adoption.value);
  return isDistrict ? t`Райони: від ${low} до ${high}` : t`Послуги: від ${low} до ${high}`;
};
