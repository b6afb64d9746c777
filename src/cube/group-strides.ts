import { channelKinds } from './channel-kind.ts';
import type { GroupPlan } from './group-plan.ts';
import type { GroupField } from './question.ts';

/** Where the sums of a plan's groups lie in one array that has a place for every group that could be. */
export interface GroupStrides {
  /** how far apart neighbours on each axis lie, in the order of the axes: the last varies fastest, kinds faster still */
  readonly strides: readonly number[];
  /** length of the array: all groups, by kind */
  readonly length: number;
  /** how far apart neighbours of a field lie; 0 if it is not grouped by */
  strideOf(field: GroupField): number;
}

/** The places of all groups that could be. */
export const groupStrides = ({ axes }: GroupPlan): GroupStrides => {
  const strides: number[] = [];
  let length: number = channelKinds.length;
  for (const { size } of axes.toReversed()) {
    strides.unshift(length);
    length *= size;
  }
  return {
    strides,
    length,
    strideOf: (field) =>
      axes.reduce((sum, axis, i) => (axis.field === field ? sum + (strides[i] as number) : sum), 0), // a stride an axis
  };
};
