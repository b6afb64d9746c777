import { channelKinds } from './channel-kind.ts';
import type { GroupPlan } from './group-plan.ts';
import type { GroupStrides } from './group-strides.ts';
import type { GroupSums } from './group-sums.ts';

const kinds = channelKinds.length;

/** The groups that have requests, out of an array with a place for every group that could be. */
export const collectGroups = (
  plan: GroupPlan,
  sums: Float64Array<ArrayBuffer>,
  { strides }: GroupStrides,
): GroupSums => {
  const found: number[] = [];
  for (let start = 0; start < sums.length; start += kinds) {
    let kind = 0;
    while (kind < kinds && sums[start + kind] === 0) kind += 1;
    if (kind < kinds) found.push(start);
  }
  const width = plan.axes.length;
  const places = new Int32Array(found.length * width);
  const tallies = new Float64Array(found.length * kinds);
  for (let group = 0; group < found.length; group += 1) {
    const start = found[group] as number; // group < length
    for (let kind = 0; kind < kinds; kind += 1) tallies[group * kinds + kind] = sums[start + kind] as number; // inside
    for (let i = 0; i < width; i += 1) {
      // an axis and a stride for each i < width
      const size = (plan.axes[i] as { readonly size: number }).size;
      places[group * width + i] = ((start / (strides[i] as number)) | 0) % size;
    }
  }
  return { groups: found.length, places, tallies };
};
