import type { DayRange } from '../day-range.ts';

/** Tells windows apart: two with the same days are one. */
export const windowKey = ({ from, to }: DayRange): string => `${from} ${to}`;
