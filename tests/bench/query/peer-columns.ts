import { channelKinds } from '../../../src/cube/channel-kind.ts';
import type { Cube } from '../../../src/cube/cube.ts';
import { dimensions } from '../../../src/cube/dimension.ts';
import { periodStart } from '../../../src/cube/period-start.ts';

type Column =
  | Int32Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

const units = ['week', 'month', 'quarter', 'year'] as const;

const narrow = (codes: Uint32Array<ArrayBuffer>, members: number): Column =>
  members <= 256 ? Uint8Array.from(codes) : Uint16Array.from(codes);

/**
 * The cells of a cube as a table for the peers, in the form that is fastest for them: numbers for labels as small as
 * they can be, and beside each day the week, month, quarter and year in which it lies.
 */
export const peerColumns = ({ cells, members, yearStartMonth }: Cube): Readonly<Record<string, Column>> => {
  const kindOfChannel = members.channel.map(({ kind = 'unknown' }) => channelKinds.indexOf(kind));
  const columns: Record<string, Column> = { day: cells.period.slice() };
  for (const unit of units) {
    const starts = new Map<number, number>();
    columns[unit] = cells.period.map((day) => {
      const known = starts.get(day);
      if (known !== undefined) return known;
      const start = periodStart(day, unit, yearStartMonth);
      starts.set(day, start);
      return start;
    });
  }
  for (const dimension of dimensions) {
    columns[dimension] = narrow(cells.codes[dimension], members[dimension].length);
  }
  columns['kind'] = Uint8Array.from(cells.codes.channel, (code) => kindOfChannel[code] ?? 0);
  columns['count'] = cells.count.slice();
  return columns;
};
