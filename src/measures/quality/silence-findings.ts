import { reporting } from '../reporting.ts';
import { answerOf } from './answer-of.ts';
import type { ComparedCube } from './compared-cube.ts';
import type { QualityDimension } from './quality-dimension.ts';
import type { QualityFinding } from './quality-finding.ts';

/** A silence is looked for in the last year of the data; what ended before is no news. */
const newsDays = 365;
/** More keys are followed by week: a column mistaken for a service may have 50,000. */
const keysByDay = 200;

/** Districts, services or channels whose requests stopped, each judged by its own past. One key alone is silent where the data end. */
export const silenceFindings = (
  { cube, range }: ComparedCube,
  dimension: QualityDimension,
): QualityFinding[] => {
  const keys = cube.members[dimension].length;
  if (keys === 1) return [];
  const every = cube.unit === 'day' && keys > keysByDay ? 'week' : cube.unit;
  const answer = answerOf(cube, { filter: { range }, by: ['period', dimension], every });
  const last = { from: Math.max(range.from, range.to - newsDays), to: range.to };
  return reporting(answer, dimension, last).silent.map(({ key, since, expected }): QualityFinding => {
    const values = { dimension, key, since, expected };
    return { code: 'silent', severity: 'serious', n: Math.round(expected), values };
  });
};
