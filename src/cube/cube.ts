import type { ChannelKind } from './channel-kind.ts';
import type { Dimension } from './dimension.ts';
import type { PeriodUnit } from './period-unit.ts';
import type { DayRange } from './day-range.ts';

/**
 * One word of a dimension. `key` is what filters, answers and addresses use: the city's id where the label
 * is known, else the label itself ('' = blank in the file). `label` is as in the file (the first in code-unit order of those
 * counted, where several have the same key). `kind` is set for channels, always, and for nothing else; the same channel key
 * with two kinds is two members.
 */
export interface Member {
  readonly key: string;
  readonly label: string;
  readonly kind?: ChannelKind;
}

/**
 * Counts by period, district, service, channel and segments: all that is kept of a log.
 * Columnar and canonical: members sorted (by key, then kind; code-unit order), cells sorted by
 * (period, district, service, channel, segments), no two cells with the same coordinates, no cell with count 0;
 * so equal content gives equal bytes when encoded.
 */
export interface Cube {
  /** the unit of every cell's period; a question finer than this is answered `missing` */
  readonly unit: PeriodUnit;
  /** month (1..12) with which a year begins: 1, or 4 for fiscal years from April; only ever other than 1 where unit is 'year'. Quarters are calendar quarters */
  readonly yearStartMonth: number;
  /** first and last civil day that the data speak of, inclusive (they may speak of days without requests); null if of none */
  readonly range: DayRange | null;
  /** dictionary per dimension, without members that no cell uses; absent dimensions (and a cube without cells) have exactly one member with key '' (a channel: of kind unknown) */
  readonly members: Readonly<Record<Dimension, readonly Member[]>>;
  /** names of the segments as the user mapped them, all different; '' where the segment is not mapped */
  readonly segmentNames: readonly [string, string, string];
  readonly cells: CubeCells;
}

export interface CubeCells {
  /** epoch day on which the cell's period starts */
  readonly period: Int32Array<ArrayBuffer>;
  /** index into `members` */
  readonly codes: Readonly<Record<Dimension, Uint32Array<ArrayBuffer>>>;
  /** requests, safe whole numbers > 0 */
  readonly count: Float64Array<ArrayBuffer>;
}
