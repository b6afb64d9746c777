import type { QualityFacts } from './quality-facts.ts';
import type { QualityFinding } from './quality-finding.ts';

const namedRows = 20;

/** What was odd in a table of windows: cells that cannot be what they say, headers that were read otherwise than written. */
export const windowFindings = ({ windows }: Pick<QualityFacts, 'windows'>): QualityFinding[] => {
  if (windows === undefined) return [];
  const { faults, faultsTotal, mended } = windows;
  const [first] = faults;
  const mistyped = mended.map(
    (values): QualityFinding => ({ code: 'mended-window', severity: 'check', n: 0, values }),
  );
  if (first === undefined) return mistyped;
  const rows = [...new Set(faults.map(({ row }) => row))].slice(0, namedRows);
  return [
    {
      code: 'impossible-cells',
      severity: 'check',
      n: faultsTotal,
      values: { ...first, cells: faultsTotal, rows },
    },
    ...mistyped,
  ];
};
