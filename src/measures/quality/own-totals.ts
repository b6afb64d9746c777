import { judgedTotals } from './judged-totals.ts';
import type { QualityFacts } from './quality-facts.ts';
import type { QualityFinding } from './quality-finding.ts';
import { shareSeverity } from './share-severity.ts';

/** Total rows that equal the sum of their rows, and those of which nobody knows what they add up. */
export interface AgreedTotals {
  readonly equal: number;
  readonly unclear: number;
}

const namedRows = 5;
const partSteps = { note: 0, check: 0.005, serious: 0.05 };

/** What files declare of themselves: where it is not what their rows come to, and how many total rows are right. */
export const ownTotals = ({
  files = [],
}: Pick<QualityFacts, 'files'>): {
  readonly findings: readonly QualityFinding[];
  /** null where there are no total rows */
  readonly agreed: AgreedTotals | null;
} => {
  const findings: QualityFinding[] = [];
  let [equal, unclear] = [0, 0];
  for (const { file, totals, parts } of files) {
    if (totals) {
      const judged = judgedTotals({ file, ...totals });
      equal += judged.equal;
      unclear += judged.unclear;
      const { unequal } = judged;
      const n = unequal.reduce((sum, { declared, summed }) => sum + Math.abs(declared - summed), 0);
      const values = { file, totals: unequal.length, rows: unequal.slice(0, namedRows) };
      if (unequal.length > 0) findings.push({ code: 'unequal-totals', severity: 'check', n, values });
    }
    if (!parts) continue;
    const { compared, exceeding, lacking, rows } = parts;
    const n = exceeding + lacking;
    const severity = shareSeverity(n, compared, partSteps);
    const values = { file, compared, exceeding, lacking, rows: rows.slice(0, namedRows) };
    if (severity !== null) findings.push({ code: 'unequal-parts', severity, n, values });
  }
  return { findings, agreed: equal + unclear === 0 ? null : { equal, unclear } };
};
