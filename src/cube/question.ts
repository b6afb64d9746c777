import type { ChannelKind } from './channel-kind.ts';
import type { Dimension } from './dimension.ts';
import type { DayRange, EpochDay } from './day-range.ts';
import type { PeriodUnit } from './period-unit.ts';

/** What may be grouped by. `channel` groups by channel member; kinds need no grouping, every tally is by kind. */
export type GroupField = 'period' | Dimension;

/** Which cells count. An absent entry means all; an empty list means none. */
export interface Filter {
  readonly range?: DayRange;
  /** member keys per dimension */
  readonly keys?: Partial<Readonly<Record<Dimension, readonly string[]>>>;
  readonly kinds?: readonly ChannelKind[];
  /** service key -> first day it could be used online; if given, only cells of listed services from that day on count */
  readonly offeredSince?: Readonly<Record<string, EpochDay>>;
}

/** One question to the cube: counts of the cells that pass the filter, by the given fields. */
export interface Question {
  readonly filter: Filter;
  readonly by: readonly GroupField[];
  /** unit of the period groups; needed if `by` has 'period', ignored otherwise */
  readonly every?: PeriodUnit;
}
