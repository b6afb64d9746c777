import type { ChannelKind } from '../../src/cube/channel-kind.ts';
import type { Cube } from '../../src/cube/cube.ts';
import { createCubeBuilder } from '../../src/cube/cube-builder.ts';
import { periodEnd } from '../../src/cube/period-end.ts';
import { periodsBetween } from '../../src/cube/periods-between.ts';
import type { PeriodUnit } from '../../src/cube/period-unit.ts';
import type { DayRange, EpochDay } from '../../src/cube/day-range.ts';

/** A cell of a cube to be made; what is left out is 'a' and online. */
export interface CountedCell {
  readonly district?: string;
  readonly service?: string;
  readonly channel?: string;
  readonly kind?: ChannelKind;
  readonly count: number;
}

/** A cube of what `cellsOf` tells of every period of a range. */
export const cubeOfCounts = (
  unit: PeriodUnit,
  range: DayRange,
  cellsOf: (start: EpochDay, at: number) => readonly CountedCell[],
): Cube => {
  const builder = createCubeBuilder({ unit, yearStartMonth: 1, segmentNames: ['', '', ''] });
  const code = (dimension: 'district' | 'service', key: string) =>
    builder.code(dimension, { key, label: key });
  periodsBetween(range, unit).forEach((start, at) => {
    builder.cover(start);
    builder.cover(periodEnd(start, unit));
    for (const { district = 'a', service = 'a', channel = 'web', kind = 'online', count } of cellsOf(
      start,
      at,
    )) {
      const codes = {
        district: code('district', district),
        service: code('service', service),
        channel: builder.code('channel', { key: channel, label: channel, kind }),
        segment1: 0,
        segment2: 0,
        segment3: 0,
      };
      if (count > 0) builder.add(start, codes, count);
    }
  });
  return builder.build();
};
