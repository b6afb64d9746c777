import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createZone } from '../../src/intake/zone.ts';

/** what Intl says, asked for every instant: slow, and right */
const obviousDay = (timeZone: string): ((instant: number) => number) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => Date.parse(`${format.format(instant)}T00:00:00Z`) / 86_400_000;
};

const years = { min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) };

describe.each([
  'Europe/Kyiv',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
  'UTC',
])('civil days in %s', (timeZone) => {
  const zone = createZone(timeZone);
  const obvious = obviousDay(timeZone);

  test('equal those of Intl at any instant', () => {
    fc.assert(
      fc.property(fc.integer(years), (instant) => {
        expect(zone.civilDay(instant)).toBe(obvious(instant));
      }),
      { numRuns: 300 },
    );
  });

  test('equal those of Intl in every hour around the changes of a year', () => {
    for (let instant = Date.UTC(2024, 2, 8); instant < Date.UTC(2024, 10, 10); instant += 3_600_000) {
      expect(zone.civilDay(instant)).toBe(obvious(instant));
      expect(zone.civilDay(instant - 1)).toBe(obvious(instant - 1));
    }
  });
});
