import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCubeBuilder } from '../../src/cube/cube-builder.ts';
import { coveredPeriod } from '../../src/engine/covered-period.ts';

interface Row {
  readonly day: number;
  readonly district: string;
  readonly service: string;
  readonly count: number;
}

const cubeOf = (rows: readonly Row[]) => {
  const builder = createCubeBuilder({ unit: 'day', yearStartMonth: 1, segmentNames: ['', '', ''] });
  const channel = builder.code('channel', { key: 'web', label: 'web', kind: 'online' });
  for (const { day, district, service, count } of rows) {
    const codes = {
      district: builder.code('district', { key: district, label: district }),
      service: builder.code('service', { key: service, label: service }),
      channel,
      segment1: 0,
      segment2: 0,
      segment3: 0,
    };
    builder.add(day, codes, count);
  }
  return builder.build();
};

/** The same by comparing every row with every row. */
const obvious = (added: readonly Row[], other: readonly Row[]) => {
  const byDistrict = [added, other].every((rows) => rows.some(({ district }) => district !== ''));
  const same = (one: Row, two: Row) =>
    one.service === two.service && (!byDistrict || one.district === two.district);
  const covered = added.filter((row) => {
    const days = other.filter((there) => same(row, there)).map(({ day }) => day);
    return days.some((day) => day <= row.day) && days.some((day) => day >= row.day);
  });
  if (covered.length === 0) return null;
  const days = covered.map(({ day }) => day);
  return {
    range: { from: Math.min(...days), to: Math.max(...days) },
    requests: covered.reduce((sum, { count }) => sum + count, 0),
  };
};

const rows = fc.array(
  fc.record({
    day: fc.integer({ min: 20_000, max: 20_012 }),
    district: fc.constantFrom('', 'a', 'b"', 'b'),
    service: fc.constantFrom('s', 't', '__proto__'),
    count: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 12 },
);

test('what is covered is what comparing every row with every row finds', () => {
  fc.assert(
    fc.property(rows, rows, (added, other) => {
      expect(coveredPeriod(cubeOf(added), cubeOf(other))).toEqual(obvious(added, other));
    }),
  );
});

test('periods of different units meet by their days', () => {
  const month = createCubeBuilder({ unit: 'month', yearStartMonth: 1, segmentNames: ['', '', ''] });
  const codes = {
    district: month.code('district', { key: '', label: '' }),
    service: month.code('service', { key: 's', label: 's' }),
    channel: month.code('channel', { key: 'web', label: 'web', kind: 'online' }),
    segment1: 0,
    segment2: 0,
    segment3: 0,
  };
  // March 2024
  month.add(19_783, codes, 7);
  const days = cubeOf([
    { day: 19_782, district: '', service: 's', count: 1 },
    { day: 19_813, district: '', service: 's', count: 2 },
    { day: 19_814, district: '', service: 's', count: 4 },
  ]);
  expect(coveredPeriod(days, month.build())).toEqual({ range: { from: 19_813, to: 19_813 }, requests: 2 });
  expect(coveredPeriod(month.build(), days)).toEqual({ range: { from: 19_783, to: 19_813 }, requests: 7 });
});
