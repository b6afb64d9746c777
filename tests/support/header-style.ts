import type { Mapping } from '../../src/intake/mapping.ts';
import { days } from './small-log.ts';

/** A log of ten rows with the header of some office or system, and the mapping that must be proposed without a touch. */
export interface HeaderStyle {
  readonly name: string;
  readonly log: string;
  /** what differs from a mapping of nothing but `date` and `channel` */
  readonly mapping: Partial<Mapping>;
  readonly leftOut?: number;
  readonly requests?: number;
}

/** Ten rows below a header. */
export const tenRows = (
  delimiter: string,
  header: readonly string[],
  row: (at: number) => readonly (string | number)[],
): string => [header, ...days.map((_, at) => row(at))].map((cells) => `${cells.join(delimiter)}\n`).join('');

export const column = (name: string) => ({ kind: 'column' as const, column: name });
export const segment = (name: string) => ({ column: name, name });
