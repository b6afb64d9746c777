import type { QualityFacts } from './quality-facts.ts';
import type { QualityFinding } from './quality-finding.ts';

/** Whether it is known what a district is, and whether all imports mean the same by it. */
export const basisFindings = (
  { districtBasis, otherBases }: Pick<QualityFacts, 'districtBasis' | 'otherBases'>,
  requests: number,
): QualityFinding[] => {
  if (districtBasis === null) return [];
  if (districtBasis === 'unknown')
    return [{ code: 'basis-unknown', severity: 'note', n: requests, values: { requests } }];
  const other = districtBasis === 'residence' ? 'office' : 'residence';
  if (!otherBases.includes(other)) return [];
  return [
    { code: 'basis-mixed', severity: 'serious', n: requests, values: { own: districtBasis, requests } },
  ];
};
