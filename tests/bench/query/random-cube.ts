import type { ChannelKind } from '../../../src/cube/channel-kind.ts';
import type { Cube, Member } from '../../../src/cube/cube.ts';
import { epochDay } from '../../../src/cube/epoch-day.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const channels: readonly Member[] = (
  [
    ['app', 'online'],
    ['centre', 'in-person'],
    ['centre-assisted', 'assisted'],
    ['hotline', 'phone'],
    ['letter', 'post'],
    ['portal', 'online'],
  ] as const satisfies readonly (readonly [string, ChannelKind])[]
).map(([key, kind]) => ({ key, label: key, kind }));

const named = (word: string, size: number): Member[] =>
  Array.from({ length: size }, (_, at) => {
    const key = `${word}-${String(at + 1).padStart(2, '0')}`;
    return { key, label: key };
  });

const none: readonly Member[] = [{ key: '', label: '' }];

const size = { district: 9, service: 60, channel: channels.length, segment1: 5 } as const;
const combinations = size.district * size.service * size.channel * size.segment1;

/** How likely each combination is to have requests on a day, and how many: some services are asked for a thousand times as often. */
const weightsOf = (uniform: () => number, cellsADay: number): Float64Array => {
  const weights = Float64Array.from({ length: combinations }, () => uniform() ** 4);
  // the share of combinations met: 1 - exp(-weight * scale), by halving the interval
  let [low, high] = [0, 1e6];
  for (let step = 0; step < 60; step += 1) {
    const scale = (low + high) / 2;
    let met = 0;
    for (const weight of weights) met += 1 - Math.exp(-weight * scale);
    if (met < cellsADay) low = scale;
    else high = scale;
  }
  return weights.map((weight) => 1 - Math.exp(-weight * low));
};

/**
 * A city's counts of three years of days (2022 to 2024) with about so many cells: 9 districts, 60 services, 6 channels and
 * an age group of 5. The same every time.
 */
export const randomCube = (cells: number): Cube => {
  const { uniform } = seededRandom(20_240_309);
  const range = { from: epochDay(2022, 1, 1), to: epochDay(2024, 12, 31) };
  const chance = weightsOf(uniform, cells / (range.to - range.from + 1));
  const most = Math.ceil(cells * 1.05) + combinations;
  const period = new Int32Array(most);
  const codes = {
    district: new Uint32Array(most),
    service: new Uint32Array(most),
    channel: new Uint32Array(most),
    segment1: new Uint32Array(most),
  };
  const count = new Float64Array(most);
  let cell = 0;
  for (let day = range.from; day <= range.to; day += 1) {
    for (let at = 0; at < combinations; at += 1) {
      const likely = chance[at] as number; // at < combinations
      if (uniform() >= likely) continue;
      period[cell] = day;
      codes.segment1[cell] = at % size.segment1;
      codes.channel[cell] = Math.floor(at / size.segment1) % size.channel;
      codes.service[cell] = Math.floor(at / size.segment1 / size.channel) % size.service;
      codes.district[cell] = Math.floor(at / size.segment1 / size.channel / size.service);
      count[cell] = 1 + Math.floor(uniform() * likely * 40);
      cell += 1;
    }
  }
  return {
    unit: 'day',
    yearStartMonth: 1,
    range,
    members: {
      district: named('district', size.district),
      service: named('service', size.service),
      channel: channels,
      segment1: named('age', size.segment1),
      segment2: none,
      segment3: none,
    },
    segmentNames: ['age', '', ''],
    cells: {
      period: period.slice(0, cell),
      codes: {
        district: codes.district.slice(0, cell),
        service: codes.service.slice(0, cell),
        channel: codes.channel.slice(0, cell),
        segment1: codes.segment1.slice(0, cell),
        segment2: new Uint32Array(cell),
        segment3: new Uint32Array(cell),
      },
      count: count.slice(0, cell),
    },
  };
};
