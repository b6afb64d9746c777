import type { CubeIndex } from './cube-index.ts';
import type { CubeLevel } from './cube-level.ts';
import { dimensions } from './dimension.ts';
import type { GroupPlan } from './group-plan.ts';

/** The smallest level that can answer a question exactly. */
export const levelFor = ({ axes, cube, selection }: GroupPlan, { levels }: CubeIndex): CubeLevel => {
  const needed = dimensions.filter(
    (dimension) =>
      cube.members[dimension].length > 1 &&
      (selection.passes[dimension] !== null ||
        axes.some(({ field }) => field === dimension) ||
        (dimension === 'service' && selection.since !== null)),
  );
  // the last level tells all dimensions apart
  return (
    levels.find(({ cells }) => needed.every((d) => cells.told.includes(d))) ?? (levels.at(-1) as CubeLevel)
  );
};
