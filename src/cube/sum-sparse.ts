import { channelKinds } from './channel-kind.ts';
import { CoordinateIndex } from './coordinate-index.ts';
import { dimensions } from './dimension.ts';
import type { GroupPlan } from './group-plan.ts';
import type { GroupSums } from './group-sums.ts';
import { periodRuns } from './period-runs.ts';

const kinds = channelKinds.length;

const comparePlaces =
  (rows: Int32Array<ArrayBuffer>, width: number) =>
  (a: number, b: number): number => {
    for (let i = 0; i < width; i += 1) {
      const difference = (rows[a * width + i] as number) - (rows[b * width + i] as number); // inside rows
      if (difference !== 0) return difference;
    }
    return 0;
  };

const sorted = (index: CoordinateIndex, tallies: Float64Array<ArrayBuffer>): GroupSums => {
  const { rows, size, width } = index;
  const order = Array.from({ length: size }, (_, group) => group).sort(comparePlaces(rows, width));
  const sums = {
    groups: size,
    places: new Int32Array(size * width),
    tallies: new Float64Array(size * kinds),
  };
  order.forEach((from, to) => {
    sums.places.set(rows.subarray(from * width, (from + 1) * width), to * width);
    sums.tallies.set(tallies.subarray(from * kinds, (from + 1) * kinds), to * kinds);
  });
  return sums;
};

/** Sums that grow with the groups met. */
class SparseSums {
  readonly index: CoordinateIndex;
  readonly words: Int32Array<ArrayBuffer>;
  tallies = new Float64Array(kinds * 1024);

  constructor(width: number) {
    this.index = new CoordinateIndex(width);
    this.words = new Int32Array(width);
  }

  add(kind: number, count: number): void {
    const at = this.index.place(this.words) * kinds + kind;
    if (at >= this.tallies.length) {
      const wider = new Float64Array(this.tallies.length * 2);
      wider.set(this.tallies);
      this.tallies = wider;
    }
    this.tallies[at] = (this.tallies[at] as number) + count; // grown to hold it
  }
}

/** One scan into a hash table: for questions whose groups could be far more than the cells. */
export const sumSparse = (plan: GroupPlan): GroupSums => {
  const { axes, cube, kindOfChannel } = plan;
  const { fromRun, toRun, passes, since } = plan.selection;
  const { codes, count } = cube.cells;
  const { days, offsets } = periodRuns(cube);
  const filtered = dimensions.filter((dimension) => passes[dimension] !== null);
  const sums = new SparseSums(axes.length);
  for (let run = fromRun; run < toRun; run += 1) {
    const day = Math.max(days[run] as number, cube.range?.from ?? 0); // run < days.length
    for (let cell = offsets[run] as number; cell < (offsets[run + 1] as number); cell += 1) {
      if (since !== null && day < (since[codes.service[cell] as number] as number)) continue;
      if (!filtered.every((d) => passes[d]?.[codes[d][cell] as number] === 1)) continue;
      axes.forEach((axis, i) => {
        // members that do not pass were left out above, so every place is there
        sums.words[i] = (
          axis.field === 'period' ? axis.placeOfRun[run] : axis.placeOfCode[codes[axis.field][cell] as number]
        ) as number;
      });
      sums.add(kindOfChannel[codes.channel[cell] as number] as number, count[cell] as number);
    }
  }
  return sorted(sums.index, sums.tallies);
};
