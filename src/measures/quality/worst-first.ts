import { type QualityFinding, qualitySeverities } from './quality-finding.ts';

/** Findings in the order in which an office should read them: by severity, then by how many requests are concerned. */
export const worstFirst = (findings: readonly QualityFinding[]): QualityFinding[] =>
  findings.toSorted(
    (a, b) =>
      qualitySeverities.indexOf(a.severity) - qualitySeverities.indexOf(b.severity) ||
      b.n - a.n ||
      (a.code < b.code ? -1 : 1),
  );
