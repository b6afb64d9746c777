import type { Answer, AnswerRow } from './answer.ts';
import { channelKinds } from './channel-kind.ts';
import type { Cube, Member } from './cube.ts';
import { cutsPeriod } from './cuts-period.ts';
import type { Dimension } from './dimension.ts';
import { type GroupPlan, groupPlan } from './group-plan.ts';
import type { GroupSums } from './group-sums.ts';
import type { Question } from './question.ts';
import { rollsUpTo } from './rolls-up-to.ts';
import { sumDense } from './sum-dense.ts';
import { sumSparse } from './sum-sparse.ts';

const kinds = channelKinds.length;

const isTooCoarse = (cube: Cube, { by, every, filter }: Question): boolean => {
  if (by.includes('period') && every !== undefined && !rollsUpTo(cube.unit, every)) return true;
  return filter.range !== undefined && cutsPeriod(cube, filter.range);
};

/** Clearing and reading an array of 2^19 groups (32 MB) takes about as long as hashing as many cells. */
const isDense = ({ axes }: GroupPlan): boolean =>
  axes.reduce((product, { size }) => product * size, 1) <= 1 << 19;

const rowOf = (plan: GroupPlan, { places, tallies }: GroupSums, group: number): AnswerRow => {
  const members: Partial<Record<Dimension, Member>> = {};
  let period: number | undefined;
  plan.axes.forEach((axis, i) => {
    const place = places[group * plan.axes.length + i] as number; // a place per axis and group
    if (axis.field === 'period') period = axis.days[place];
    else members[axis.field] = axis.members[place] as Member;
  });
  const tally = tallies.subarray(group * kinds, (group + 1) * kinds);
  return period === undefined ? { members, tally } : { period, members, tally };
};

/**
 * Counts the cells that pass the question's filter, by its fields, in one scan. `missing` (too coarse) if it groups by a
 * finer unit than the cube has, by a unit that cuts the cube's, or if its range cuts a period of the cube (`cutsPeriod`:
 * what lies outside the data's range does not matter). `offeredSince` counts whole periods of the cube only.
 * RangeError if it groups by period without saying by which unit.
 */
export const answerQuestion = (cube: Cube, question: Question): Answer => {
  if (isTooCoarse(cube, question)) return { kind: 'missing', reason: 'too-coarse', unit: cube.unit };
  const plan = groupPlan(cube, question);
  const sums = isDense(plan) ? sumDense(plan) : sumSparse(plan);
  const rows = Array.from({ length: sums.groups }, (_, group) => rowOf(plan, sums, group));
  const { by, every } = question;
  return by.includes('period') && every !== undefined
    ? { kind: 'answered', by, every, rows }
    : { kind: 'answered', by, rows };
};
