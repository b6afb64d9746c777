import type { Answer, AnswerRow } from './answer.ts';
import type { Member } from './cube.ts';
import type { Dimension } from './dimension.ts';
import type { AnswerAxis, PackedAnswer, PackedRows } from './packed-answer.ts';

type Members = Partial<Record<Dimension, Member>>;

/** Beyond, few rows would have the same members. */
const mostShared = 2 ** 16;

const sizeOf = (axis: AnswerAxis): number => (axis.field === 'period' ? 1 : axis.members.length);

const membersOf = (axes: readonly AnswerAxis[], places: Int32Array<ArrayBuffer>, group: number): Members => {
  const members: Members = {};
  axes.forEach((axis, i) => {
    // a place per axis and group
    if (axis.field !== 'period')
      members[axis.field] = axis.members[places[group * axes.length + i] as number] as Member;
  });
  return members;
};

const rowsOf = ({ axes, sums: { groups, places, tallies } }: PackedRows): AnswerRow[] => {
  const width = axes.length;
  const combinations = axes.reduce((product, axis) => product * sizeOf(axis), 1);
  // the same members in another period are the same object: weeks by service have thousands of rows
  const known = combinations <= mostShared ? Array.from<Members | undefined>({ length: combinations }) : null;
  const rows: AnswerRow[] = [];
  const kinds = tallies.length / groups;
  for (let group = 0; group < groups; group += 1) {
    let name = 0;
    let period: number | undefined;
    for (let i = 0; i < width; i += 1) {
      const axis = axes[i] as AnswerAxis; // a place per axis and group
      const place = places[group * width + i] as number;
      if (axis.field === 'period') period = axis.days[place];
      else name = name * sizeOf(axis) + place;
    }
    let members = known?.[name];
    if (members === undefined) {
      members = membersOf(axes, places, group);
      if (known !== null) known[name] = members;
    }
    // a view, as `subarray` makes it, in two thirds of the time
    const tally = new Float64Array(
      tallies.buffer,
      tallies.byteOffset + group * kinds * tallies.BYTES_PER_ELEMENT,
      kinds,
    );
    rows.push(period === undefined ? { members, tally } : { period, members, tally });
  }
  return rows;
};

/** The answer that was packed, row by row. */
export const unpackAnswer = (packed: PackedAnswer): Answer => {
  if (packed.kind === 'missing') return packed;
  const { by, every } = packed.question;
  const rows = rowsOf(packed);
  return by.includes('period') && every !== undefined
    ? { kind: 'answered', by, every, rows }
    : { kind: 'answered', by, rows };
};
