import { readCount } from './read-count.ts';
import type { ResolvedColumns } from './resolve-columns.ts';

/** «Усього: 1 234»: a number after a sign, and nothing after it. */
const numberAtEnd = /[:=–—-]\s*(\d[\d\s'’.,]*)$/u;

const numberOf = (cell: string | undefined): number | null => {
  const count = readCount(cell ?? '');
  return count === null || Number.isNaN(count) ? null : count;
};

const onlyNumber = (cells: readonly string[]): number | null => {
  const numbers = cells.flatMap((cell) => numberOf(cell) ?? []);
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
};

const sumOfChannels = (fields: readonly string[], channels: readonly number[]): number | null => {
  let sum: number | null = null;
  for (const at of channels) {
    const count = readCount(fields[at] ?? '');
    if (Number.isNaN(count)) return null;
    if (count !== null) sum = (sum ?? 0) + count;
  }
  return sum;
};

/**
 * The number of requests that a total row declares: that of its count column, the sum of its channels in a wide file, else the
 * only number that stands in it. null where it is not clear which one it is.
 */
export const declaredTotal = (
  fields: readonly string[],
  columns: Pick<ResolvedColumns, 'channel' | 'count' | 'width'>,
  isWide: boolean,
): number | null => {
  const { channel, count, width } = columns;
  if (isWide) return sumOfChannels(fields, channel);
  if (count !== null && fields.length === width) return numberOf(fields[count]);
  const written = fields.flatMap((cell) => numberAtEnd.exec(cell.trim())?.[1] ?? []);
  return onlyNumber(fields) ?? onlyNumber(written);
};
