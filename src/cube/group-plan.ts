import { channelKinds } from './channel-kind.ts';
import { type CellSelection, cellSelection } from './cell-selection.ts';
import type { Cube, Member } from './cube.ts';
import type { EpochDay } from './day-range.ts';
import type { Dimension } from './dimension.ts';
import { periodRuns } from './period-runs.ts';
import { periodStart } from './period-start.ts';
import type { Question } from './question.ts';

/** One field of a question: its possible values in order, and the place of each period run or member among them. */
export type GroupAxis =
  | {
      readonly field: 'period';
      readonly size: number;
      readonly days: readonly EpochDay[];
      readonly placeOfRun: readonly number[];
    }
  | {
      readonly field: Dimension;
      readonly size: number;
      readonly members: readonly Member[];
      /** member code -> place; -1 for members that do not pass the filter */
      readonly placeOfCode: Int32Array<ArrayBuffer>;
    };

/** A question read against a cube. */
export interface GroupPlan {
  readonly cube: Cube;
  readonly selection: CellSelection;
  readonly axes: readonly GroupAxis[];
  /** channel code -> place of its kind in a tally */
  readonly kindOfChannel: Uint8Array<ArrayBuffer>;
}

const periodAxis = (cube: Cube, selection: CellSelection, question: Question): GroupAxis => {
  const { every } = question;
  if (every === undefined) throw new RangeError('grouped by period without a unit');
  const days: EpochDay[] = [];
  const placeOfRun: number[] = [];
  const runs = periodRuns(cube);
  for (let run = selection.fromRun; run < selection.toRun; run += 1) {
    const start = periodStart(runs.days[run] as number, every, cube.yearStartMonth); // run < days.length
    if (days.at(-1) !== start) days.push(start);
    placeOfRun[run] = days.length - 1;
  }
  return { field: 'period', size: days.length, days, placeOfRun };
};

const memberAxis = (cube: Cube, selection: CellSelection, field: Dimension): GroupAxis => {
  const passes = selection.passes[field];
  const members: Member[] = [];
  const placeOfCode = Int32Array.from(cube.members[field], (member, code) => {
    if (passes !== null && passes[code] !== 1) return -1;
    members.push(member);
    return members.length - 1;
  });
  return { field, size: members.length, members, placeOfCode };
};

/** Reads a question that the cube is fine enough for. RangeError if it groups by period without a unit. */
export const groupPlan = (cube: Cube, question: Question): GroupPlan => {
  const selection = cellSelection(cube, question.filter);
  return {
    cube,
    selection,
    axes: question.by.map((field) =>
      field === 'period' ? periodAxis(cube, selection, question) : memberAxis(cube, selection, field),
    ),
    kindOfChannel: Uint8Array.from(cube.members.channel, ({ kind = 'unknown' }) =>
      channelKinds.indexOf(kind),
    ),
  };
};
