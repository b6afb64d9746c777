import type { Cube } from '../../../src/cube/cube.ts';
import { CountsDigest } from './counts-digest.ts';
import type { CountsSummary } from './counts-summary.ts';

/** All counts of a cube in short. */
export const cubeSummary = ({ members, cells }: Cube): CountsSummary => {
  const digest = new CountsDigest();
  const { codes } = cells;
  cells.period.forEach((day, cell) => {
    const district = members.district[codes.district[cell] ?? -1]?.label ?? '';
    const service = members.service[codes.service[cell] ?? -1]?.label ?? '';
    const channel = members.channel[codes.channel[cell] ?? -1]?.label ?? '';
    digest.add(day, { district, service, channel }, cells.count[cell] ?? Number.NaN);
  });
  return digest.summary();
};
