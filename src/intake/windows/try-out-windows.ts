import { createCityMatcher } from '../../city/city-matcher.ts';
import type { CityProfile } from '../../city/city-profile.ts';
import type { Mapping } from '../mapping.ts';
import type { OpenedFile } from '../opened-file.ts';
import type { Problem } from '../problem.ts';
import type { TryOut } from '../try-out.ts';
import { unmatchedSeries } from './unmatched-series.ts';
import { windowNames } from './window-names.ts';
import { readWindows } from './read-windows.ts';
import { windowMappingOf } from './window-mapping-of.ts';

/** What would become of a table of windows: it is small, so all of it is read. */
export const tryOutWindows = async (
  { source }: OpenedFile,
  mapping: Mapping,
  city: CityProfile,
): Promise<TryOut | { readonly kind: 'refused'; readonly problem: Problem }> => {
  const names = windowNames(mapping, createCityMatcher(city));
  const read = await readWindows(source, windowMappingOf(mapping), names);
  if (read.kind === 'failed') {
    const [problem] = read.problems;
    if (problem === undefined) throw new Error('a reading that failed says why');
    return { kind: 'refused', problem };
  }
  const { rowsRead, counted, rejected, duplicate, leftOut, filtered, problemsByCode } = read.report.file;
  const unmatched = unmatchedSeries(read.set, names.knownKeys);
  return {
    kind: 'tried',
    rowsRead,
    counted,
    rejected,
    duplicate,
    leftOut,
    ...(filtered && { filtered }),
    problemsByCode,
    requests: 0,
    unmatched,
    isWhole: true,
  };
};
