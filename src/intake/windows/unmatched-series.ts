import type { Member } from '../../cube/cube.ts';
import type { WindowSet } from '../../cube/window-set.ts';
import type { ImportReport, LabelCount } from '../import-report.ts';
import type { WindowNames } from './window-names.ts';

/** Labels that nobody knows, in the order of the alphabet. How many requests they have is not said: windows are never summed. */
export const unmatchedSeries = (
  { series }: WindowSet,
  knownKeys: WindowNames['knownKeys'],
): ImportReport['unmatched'] => {
  const labelsOf = (dimension: 'district' | 'service'): readonly LabelCount[] => {
    const members = series.flatMap((one): Member[] => (one[dimension] ? [one[dimension]] : []));
    return [...new Map(members.map(({ key, label }) => [key, label]))]
      .filter(([key]) => key !== '' && !knownKeys[dimension].has(key))
      .map(([, label]) => ({ label, requests: 0 }))
      .sort((a, b) => (a.label < b.label ? -1 : 1));
  };
  return { districts: labelsOf('district'), services: labelsOf('service'), channels: [] };
};
