import type { Cube } from '../cube/cube.ts';
import type { Dimension } from '../cube/dimension.ts';
import type { FileAccount, ImportReport, LabelCount } from './import-report.ts';
import type { ImportTotal } from './import-pass.ts';

/** Requests by member of a dimension, in the order of `cube.members`. */
const requestsByMember = ({ cells, members }: Cube, dimension: Dimension): Float64Array<ArrayBuffer> => {
  const sums = new Float64Array(members[dimension].length);
  const codes = cells.codes[dimension];
  for (let cell = 0; cell < codes.length; cell += 1) {
    const code = codes[cell] ?? 0;
    sums[code] = (sums[code] ?? 0) + (cells.count[cell] ?? 0);
  }
  return sums;
};

const mostFirst = (a: LabelCount, b: LabelCount): number =>
  b.requests - a.requests || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

const unmatchedPlaces = (
  cube: Cube,
  dimension: 'district' | 'service',
  known: ReadonlySet<string>,
): readonly LabelCount[] => {
  const requests = requestsByMember(cube, dimension);
  return cube.members[dimension]
    .map(({ key, label }, code) => ({ key, label, requests: requests[code] ?? 0 }))
    .filter(({ key, requests: some }) => key !== '' && some > 0 && !known.has(key))
    .map(({ label, requests: some }) => ({ label, requests: some }))
    .sort(mostFirst);
};

/** What an import did, from its cube and the accounts of its files. */
export const reportImport = (cube: Cube, files: readonly FileAccount[], tally: ImportTotal): ImportReport => {
  const requests = requestsByMember(cube, 'channel');
  const channels = cube.members.channel
    .map(({ label, kind = 'unknown' }, code) => ({ label, kind, requests: requests[code] ?? 0 }))
    .filter((channel) => channel.requests > 0)
    .sort(mostFirst);
  return {
    files,
    requests: tally.requests,
    channels,
    unmatched: {
      districts: unmatchedPlaces(cube, 'district', tally.knownKeys.district),
      services: unmatchedPlaces(cube, 'service', tally.knownKeys.service),
      channels: channels
        .filter(({ label, kind }) => label !== '' && kind === 'unknown')
        .map(({ label, requests: some }) => ({ label, requests: some })),
    },
  };
};
