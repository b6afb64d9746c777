import type { Cube } from './cube.ts';
import { cubeIndexes } from './cube-indexes.ts';
import { cutsPeriod } from './cuts-period.ts';
import { type GroupPlan, groupPlan } from './group-plan.ts';
import type { GroupSums } from './group-sums.ts';
import { levelFor } from './level-for.ts';
import type { PackedAnswer } from './packed-answer.ts';
import type { Question } from './question.ts';
import { rollsUpTo } from './rolls-up-to.ts';
import { RangeCounts } from './range-counts.ts';
import { sumDense } from './sum-dense.ts';
import { sumLevel } from './sum-level.ts';
import { sumSparse } from './sum-sparse.ts';

const isTooCoarse = (cube: Cube, { by, every, filter }: Question): boolean => {
  if (by.includes('period') && every !== undefined && !rollsUpTo(cube.unit, every)) return true;
  return filter.range !== undefined && cutsPeriod(cube, filter.range);
};

/** Clearing and reading an array of 2^19 groups (32 MB) takes about as long as hashing as many cells. */
const isDense = ({ axes }: GroupPlan): boolean =>
  axes.reduce((product, { size }) => product * size, 1) <= 1 << 19;

const sumsOf = (plan: GroupPlan, counted: RangeCounts): GroupSums => {
  if (!isDense(plan)) return sumSparse(plan);
  const index = cubeIndexes.get(plan.cube);
  return index === undefined ? sumDense(plan) : sumLevel(plan, levelFor(plan, index), counted);
};

/** `answerQuestion`, in a form that is quick to send. Questions of one screen to one cube may share what was counted. */
export const packAnswer = (
  cube: Cube,
  question: Question,
  counted: RangeCounts = new RangeCounts(),
): PackedAnswer => {
  if (isTooCoarse(cube, question)) return { kind: 'missing', reason: 'too-coarse', unit: cube.unit };
  const plan = groupPlan(cube, question);
  const { by, every } = question;
  return {
    kind: 'packed',
    question: every === undefined ? { by } : { by, every },
    axes: plan.axes.map((axis) =>
      axis.field === 'period'
        ? { field: axis.field, days: axis.days }
        : { field: axis.field, members: axis.members },
    ),
    sums: sumsOf(plan, counted),
  };
};
