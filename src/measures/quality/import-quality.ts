import type { Cube } from '../../cube/cube.ts';
import type { DayRange, EpochDay } from '../../cube/day-range.ts';
import { overlap } from '../../cube/overlap.ts';
import { periodEnd } from '../../cube/period-end.ts';
import { periodStart } from '../../cube/period-start.ts';
import { completeTo } from '../complete-to.ts';
import { answerOf } from './answer-of.ts';
import { basisFindings } from './basis-findings.ts';
import { blankFindings } from './blank-findings.ts';
import { endFindings } from './end-findings.ts';
import { gapFindings } from './gap-findings.ts';
import { judgeDates } from './judge-dates.ts';
import { jumps } from './jumps.ts';
import { type AgreedTotals, ownTotals } from './own-totals.ts';
import { qualityDimensions } from './quality-dimension.ts';
import type { QualityFacts } from './quality-facts.ts';
import type { QualityFinding } from './quality-finding.ts';
import { repeatFindings } from './repeat-findings.ts';
import { repeatedRowFindings } from './repeated-row-findings.ts';
import { reportingMatrix, type ReportingMatrix } from './reporting-matrix.ts';
import { rowFindings } from './row-findings.ts';
import { silenceFindings } from './silence-findings.ts';
import { toldOnce } from './told-once.ts';
import { windowFindings } from './window-findings.ts';
import { worstFirst } from './worst-first.ts';

/** What can be said of the quality of an import. */
export interface ImportQuality {
  /** worst first */
  readonly findings: readonly QualityFinding[];
  /** the plausible days up to the last complete one, within which periods were compared; null if there are none */
  readonly compared: DayRange | null;
  /** null if there is nothing to show */
  readonly matrix: ReportingMatrix | null;
  /** total rows with which nothing is wrong; absent where there are none */
  readonly agreed?: AgreedTotals;
}

/** The core of the data up to their last complete day; never so that a period of the cube is cut. */
const completePart = (cube: Cube, core: DayRange, { today, holidays }: QualityFacts): DayRange => {
  if (cube.unit !== 'day') {
    const current = periodEnd(periodStart(today, cube.unit, cube.yearStartMonth), cube.unit);
    return { from: core.from, to: Math.min(core.to, current) };
  }
  const within = overlap(core, { from: core.from, to: today }) ?? core;
  const answer = answerOf(cube, { filter: { range: within }, by: ['period'], every: 'day' });
  return { from: within.from, to: completeTo(answer, within, holidays) };
};

/** All findings that compare periods with each other. */
function* comparedFindings(
  cube: Cube,
  { core, range }: { core: DayRange; range: DayRange },
  facts: QualityFacts,
): Generator<undefined, QualityFinding[]> {
  const compared = { cube, range };
  const found = gapFindings(compared, facts.holidays);
  for (const dimension of qualityDimensions) {
    found.push(...silenceFindings(compared, dimension));
    yield;
  }
  // of days it is known where they are complete: only longer periods may end before they are over
  const lastDay: EpochDay = cube.unit === 'day' ? Number.POSITIVE_INFINITY : range.to;
  const odd = toldOnce(jumps(compared), found, lastDay);
  yield;
  return [...found, ...odd, ...endFindings(cube, { core, complete: range, today: facts.today })];
}

/**
 * The quality report of an import: everything that was noticed, worst first, and which district x service x month have data.
 * `cube` is that of this import alone. What compares periods looks only at plausible dates up to the last complete day.
 * In steps, between which something else may be done.
 */
export function* importQuality(cube: Cube, facts: QualityFacts): Generator<undefined, ImportQuality> {
  const requests = cube.cells.count.reduce((sum, count) => sum + count, 0);
  const dates = judgeDates(cube, facts.today);
  const { core } = dates;
  const range = core && completePart(cube, core, facts);
  yield;
  const own = ownTotals(facts);
  const findings = [
    ...rowFindings(facts, requests),
    ...blankFindings(cube),
    ...dates.findings,
    ...basisFindings(facts, requests),
    ...windowFindings(facts),
    ...own.findings,
    ...repeatedRowFindings(facts),
  ];
  yield;
  findings.push(...repeatFindings(cube));
  yield;
  if (core && range) findings.push(...(yield* comparedFindings(cube, { core, range }, facts)));
  yield;
  const hasPlaces = cube.members.district.length > 1 || cube.members.service.length > 1;
  return {
    findings: worstFirst(findings),
    compared: range,
    matrix: range && hasPlaces ? reportingMatrix({ cube, range }) : null,
    ...(own.agreed && { agreed: own.agreed }),
  };
}
