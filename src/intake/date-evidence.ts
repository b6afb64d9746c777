import { type DateReading, dateShapes, type OrderedReading } from './date-reading.ts';
import type { DateOrder } from './mapping.ts';
import { ownText } from './own-text.ts';
import { periodUnits } from '../cube/period-unit.ts';

/** For each order the smallest value that is no date under it; null while every value could have that order. */
export type ImpossibleUnder = Record<DateOrder, string | null>;

/** What the values of one kind of separator say about their order. */
export interface OrderEvidence {
  readonly impossible: ImpossibleUnder;
  /** smallest value seen; null = none */
  example: string | null;
}

/**
 * What the values of a date column say together. Counts are added and of examples the smallest is kept,
 * so that the order of rows cannot matter.
 */
export interface DateEvidence {
  /** rows by shape and unit: see `readingSlot` */
  readonly counts: Float64Array<ArrayBuffer>;
  readonly dotted: OrderEvidence;
  readonly slashed: OrderEvidence;
  /** smallest text that is no date; null = none */
  unreadable: string | null;
}

const noOrder = (): OrderEvidence => ({ impossible: { DMY: null, MDY: null, YMD: null }, example: null });

export const createDateEvidence = (): DateEvidence => ({
  counts: new Float64Array(dateShapes.length * periodUnits.length),
  dotted: noOrder(),
  slashed: noOrder(),
  unreadable: null,
});

/** Place of a reading's shape and unit in `DateEvidence.counts`. */
export const readingSlot = (reading: DateReading): number =>
  dateShapes.indexOf(reading.shape) * periodUnits.length +
  periodUnits.indexOf(reading.kind === 'clear' ? reading.unit : 'day');

const longestExample = 100;

const smaller = (kept: string | null, text: string): string =>
  kept === null || text < kept ? ownText(text.slice(0, longestExample)) : kept;

const noteOrder = (evidence: OrderEvidence, reading: OrderedReading, text: string): void => {
  evidence.example = smaller(evidence.example, text);
  for (const order of ['DMY', 'MDY', 'YMD'] as const) {
    if (reading[order] === null) evidence.impossible[order] = smaller(evidence.impossible[order], text);
  }
};

/** Takes note of a text the first time it is seen (again does no harm); rows are counted apart, in `counts`. */
export const noteReading = (evidence: DateEvidence, reading: DateReading | null, text: string): void => {
  if (reading === null) evidence.unreadable = smaller(evidence.unreadable, text);
  else if (reading.kind === 'ordered') noteOrder(evidence[reading.shape], reading, text);
};

const mergeOrder = (into: OrderEvidence, more: OrderEvidence): void => {
  if (more.example !== null) into.example = smaller(into.example, more.example);
  for (const order of ['DMY', 'MDY', 'YMD'] as const) {
    const text = more.impossible[order];
    if (text !== null) into.impossible[order] = smaller(into.impossible[order], text);
  }
};

/** The evidence of several files of one import: they are one column. */
export const mergedEvidence = (files: readonly DateEvidence[]): DateEvidence => {
  const all = createDateEvidence();
  for (const file of files) {
    file.counts.forEach((rows, slot) => {
      all.counts[slot] = (all.counts[slot] ?? 0) + rows;
    });
    mergeOrder(all.dotted, file.dotted);
    mergeOrder(all.slashed, file.slashed);
    if (file.unreadable !== null) all.unreadable = smaller(all.unreadable, file.unreadable);
  }
  return all;
};
