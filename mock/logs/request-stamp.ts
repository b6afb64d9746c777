import type { EpochDay } from '../../src/cube/day-range.ts';
import { formatCivilDate } from '../../src/cube/format-civil-date.ts';

const zero = 48;
const nine = 57;
const lastIdDigit = 13;
const firstDateDigit = 15;
const firstHourDigit = 26;

/**
 * The beginning of a request's line, "SYN-1000000001;2024-03-09 14:05:33", changed in place from line to line:
 * making a string of each costs as much as all the rest.
 */
export const createRequestStamp = () => {
  const bytes = new TextEncoder().encode('SYN-1000000000;0000-00-00 00:00:00');
  const writeTwo = (at: number, value: number): void => {
    const tens = Math.floor(value / 10);
    bytes[at] = zero + tens;
    bytes[at + 1] = zero + value - tens * 10;
  };
  return {
    bytes,
    nextId: (): void => {
      let at = lastIdDigit;
      while (bytes[at] === nine) bytes[at--] = zero;
      bytes[at] = (bytes[at] ?? zero) + 1;
    },
    setDay: (day: EpochDay): void => {
      new TextEncoder().encodeInto(formatCivilDate(day), bytes.subarray(firstDateDigit));
    },
    setSecond: (second: number): void => {
      const minute = Math.floor(second / 60);
      const hour = Math.floor(minute / 60);
      writeTwo(firstHourDigit, hour);
      writeTwo(firstHourDigit + 3, minute - hour * 60);
      writeTwo(firstHourDigit + 6, second - minute * 60);
    },
  };
};
