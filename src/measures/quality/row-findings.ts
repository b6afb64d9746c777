import type { QualityFacts } from './quality-facts.ts';
import type { QualityFinding } from './quality-finding.ts';
import { shareSeverity } from './share-severity.ts';

/** A row that is lost is a request that is missing: few of them are worth a note, one in twenty bends every number. */
const rejectedSteps = { note: 0, check: 0.005, serious: 0.05 };
/** They are counted, under their own name: nothing is lost, but spellings are not added up. Of another city all are unknown. */
const unknownSteps = { note: 0.001, check: 0.05, serious: Number.POSITIVE_INFINITY };

/** What was lost or not recognised while rows were read; `requests` is how many were counted. */
export const rowFindings = (facts: QualityFacts, requests: number): QualityFinding[] => {
  const findings: QualityFinding[] = [];
  const { rejected, rowsRead, unknown } = facts;
  const lost = shareSeverity(rejected, rowsRead, rejectedSteps);
  if (lost !== null)
    findings.push({
      code: 'rejected-rows',
      severity: lost,
      n: rejected,
      values: { rows: rejected, rowsRead },
    });
  for (const dimension of ['district', 'service'] as const) {
    const own = unknown[dimension];
    const severity = shareSeverity(own.requests, requests, unknownSteps);
    if (severity === null) continue;
    const values = { dimension, labels: own.labels, requests: own.requests, all: requests };
    findings.push({ code: 'unknown-labels', severity, n: own.requests, values });
  }
  return findings;
};
