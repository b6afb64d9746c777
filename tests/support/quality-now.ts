import type { Cube } from '../../src/cube/cube.ts';
import { importQuality, type ImportQuality } from '../../src/measures/quality/import-quality.ts';
import type { QualityFacts } from '../../src/measures/quality/quality-facts.ts';
import type {
  QualityCode,
  QualityFinding,
  QualityValues,
} from '../../src/measures/quality/quality-finding.ts';

/** The quality report of a cube, all steps in one go, the day after its last one where nothing else is said. */
export const qualityNow = (cube: Cube, facts: Partial<QualityFacts> = {}): ImportQuality => {
  const steps = importQuality(cube, {
    today: (cube.range?.to ?? 0) + 1,
    holidays: new Set(),
    rowsRead: 1000,
    rejected: 0,
    unknown: { district: { labels: 0, requests: 0 }, service: { labels: 0, requests: 0 } },
    districtBasis: 'residence',
    otherBases: [],
    ...facts,
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** What is told of one kind of finding, in their order. */
export const valuesOf = <Code extends QualityCode>(
  findings: readonly QualityFinding[],
  code: Code,
): QualityValues[Code][] =>
  findings
    .filter((finding) => finding.code === code)
    // the values of a finding are those of its code
    .map(({ values }) => values as QualityValues[Code]);
