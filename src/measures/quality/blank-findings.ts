import type { Cube } from '../../cube/cube.ts';
import { kindCount } from '../kind-count.ts';
import { requests } from '../requests.ts';
import { answerOf } from './answer-of.ts';
import type { QualityFinding } from './quality-finding.ts';
import { shareSeverity } from './share-severity.ts';

const steps = { note: 0.005, check: 0.05, serious: 0.2 };

/** Requests of which it is not known where, for what, or how they were made. A dimension that the file does not have is no fault. */
export const blankFindings = (cube: Cube): QualityFinding[] => {
  const findings: QualityFinding[] = [];
  const [total] = answerOf(cube, { filter: {}, by: [] }).rows;
  if (total === undefined) return [];
  const all = requests(total.tally);
  for (const dimension of ['district', 'service'] as const) {
    if (cube.members[dimension].length === 1) continue;
    const [row] = answerOf(cube, { filter: { keys: { [dimension]: [''] } }, by: [] }).rows;
    const n = row === undefined ? 0 : requests(row.tally);
    const severity = shareSeverity(n, all, steps);
    if (severity !== null)
      findings.push({ code: 'blank', severity, n, values: { dimension, requests: n, all } });
  }
  const unknown = kindCount(total.tally, 'unknown');
  const severity = shareSeverity(unknown, all, steps);
  if (severity !== null)
    findings.push({ code: 'unknown-kind', severity, n: unknown, values: { requests: unknown, all } });
  return findings;
};
