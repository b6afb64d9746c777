import { useLingui } from '@lingui/react/macro';
import { useFormats } from '../../charts/use-formats.ts';
import type { AdoptionSwitches } from '../../measures/adoption-switches.ts';
import { rangeFinding } from '../../measures/range-finding.ts';
import { talliesByKey } from '../picture/tallies-by-key.ts';
import type { Answer } from '../../cube/answer.ts';

/** Requests that a district or service needs to be named in a title. */
const fewest = 30;

/** How far districts or services are apart, if that is more than chance; else the question. */
export const useRangeTitle = (
  answer: Answer | undefined,
  dimension: 'district' | 'service',
  switches: AdoptionSwitches,
): string => {
  const { t } = useLingui();
  const { formatShare } = useFormats();
  const groups = [...talliesByKey(answer, dimension)]
    .filter(([key]) => key !== '')
    .map(([key, tally]) => ({ key, tally }));
  const finding = rangeFinding(groups, switches, { fewest, onlyUsedOnline: dimension === 'service' });
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
