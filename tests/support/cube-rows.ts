import fc from 'fast-check';
import { type ChannelKind, channelKinds } from '../../src/cube/channel-kind.ts';
import type { Cube } from '../../src/cube/cube.ts';
import { createCubeBuilder } from '../../src/cube/cube-builder.ts';
import type { PeriodUnit } from '../../src/cube/period-unit.ts';
import { utcPeriodStart } from './utc-period-start.ts';

/** A log row as plain as can be: what the obvious twin of the cube works on. */
export interface PlainRow {
  readonly day: number;
  readonly district: string;
  readonly service: string;
  readonly channel: string;
  readonly kind: ChannelKind;
  readonly age: string;
  readonly label: string;
  readonly count: number;
}

/** Labels that have broken programs: blank, prototypes, right-to-left, look-alikes, half of a surrogate pair. */
const labels = [
  '',
  'b',
  'a',
  '__proto__',
  'constructor',
  '\u202Eabc',
  'Основ\u02BCянський',
  'ß',
  '\uD83D',
  'z',
];

/** Days from 2023-11-20 to 2024-03-19: a turn of the year, ISO week 1, a leap day. */
export const firstDay = 19681;
export const lastDay = firstDay + 120;

export const plainRow: fc.Arbitrary<PlainRow> = fc.record({
  day: fc.integer({ min: firstDay, max: lastDay }),
  district: fc.constantFrom(...labels.slice(0, 4)),
  service: fc.constantFrom(...labels),
  channel: fc.constantFrom('web', 'desk', ''),
  kind: fc.constantFrom(...channelKinds),
  age: fc.constantFrom('', 'to 25', 'over 60'),
  label: fc.constantFrom('label', 'Label', 'etykieta'),
  count: fc.integer({ min: 1, max: 9 }),
});

export const plainRows: fc.Arbitrary<PlainRow[]> = fc.array(plainRow, { maxLength: 60 });

export interface CubeOptions {
  readonly unit?: PeriodUnit;
  readonly yearStartMonth?: number;
  /** days that the data speak of beside those of the rows */
  readonly cover?: readonly number[];
}

/** The cube of some rows, each at the start of its period, in the order given. */
export const cubeOfRows = (rows: readonly PlainRow[], options: CubeOptions = {}): Cube => {
  const { unit = 'day', yearStartMonth = 1, cover = [] } = options;
  const builder = createCubeBuilder({ unit, yearStartMonth, segmentNames: ['', 'age', ''] });
  for (const row of rows) {
    const codes = {
      district: builder.code('district', { key: row.district, label: row.label }),
      service: builder.code('service', { key: row.service, label: row.service }),
      channel: builder.code('channel', { key: row.channel, label: row.channel, kind: row.kind }),
      segment1: 0,
      segment2: builder.code('segment2', { key: row.age, label: row.age }),
      segment3: 0,
    };
    builder.add(utcPeriodStart(row.day, unit, yearStartMonth), codes, row.count);
  }
  for (const day of cover) builder.cover(day);
  return builder.build();
};
