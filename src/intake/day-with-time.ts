import type { EpochDay } from '../cube/day-range.ts';
import { clockTime } from './clock-time.ts';
import type { Zone } from './zone.ts';

const millisecondsPerDay = 86_400_000;

/** The city's civil day of a date with what follows it; local times stay as written. Null where that is no clock time. */
export const dayWithTime = (
  day: EpochDay | null,
  tail: string,
  zone: Zone,
): { readonly day: EpochDay | null; readonly zoned: boolean } => {
  if (tail === '' || day === null) return { day, zoned: false };
  const time = clockTime(tail);
  if (time === null) return { day: null, zoned: false };
  if (time.offsetMilliseconds === null) return { day, zoned: false };
  const instant = day * millisecondsPerDay + time.milliseconds - time.offsetMilliseconds;
  return { day: zone.civilDay(instant), zoned: true };
};
