import { kharkiv } from '../../src/city/kharkiv.ts';
import type { ChannelKind } from '../../src/cube/channel-kind.ts';
import { createCubeBuilder } from '../../src/cube/cube-builder.ts';
import type { Cube } from '../../src/cube/cube.ts';
import { epochDay } from '../../src/cube/epoch-day.ts';
import { seededRandom } from './seeded-random.ts';

const channels: readonly (readonly [string, ChannelKind])[] = [
  ['портал', 'online'],
  ['онлайн із працівником', 'assisted'],
  ['ЦНАП', 'in-person'],
  ['телефон', 'phone'],
  ['поштою', 'post'],
  ['тест', 'excluded'],
  ['', 'unknown'],
];
const ages = ['18–35', '36–59', '60+'];
const services = kharkiv.services.slice(0, 24);

const first = epochDay(2023, 1, 1);
const last = epochDay(2025, 12, 31);

/**
 * A small city without surprises, for tests of the screens: what it says does not matter, only that the screen says the same.
 * The portal may stop delivering its log on a day.
 */
export const fakeCity = ({ portalUntil = last } = {}): Cube => {
  const random = seededRandom(7);
  const builder = createCubeBuilder({ unit: 'day', yearStartMonth: 1, segmentNames: ['Вік', '', ''] });
  const none = builder.code('segment2', { key: '', label: '' });
  const blank = builder.code('segment3', { key: '', label: '' });
  const districtCodes = kharkiv.districts.map(({ id, name }) =>
    builder.code('district', { key: id, label: name.uk }),
  );
  const serviceCodes = services.map(({ id, name }) => builder.code('service', { key: id, label: name.uk }));
  const ageCodes = ages.map((age) => builder.code('segment1', { key: age, label: age }));
  const channelCodes = channels.map(([label, kind]) => builder.code('channel', { key: label, label, kind }));
  builder.cover(first);
  builder.cover(last);
  for (let day = first; day <= last; day += 3) {
    const grown = (day - first) / (last - first);
    for (const [d, district] of districtCodes.entries()) {
      for (const [s, service] of serviceCodes.entries()) {
        // a silent system: its requests stop
        if (s === 5 && day > epochDay(2025, 11, 1)) continue;
        const age = Math.floor(random.uniform() * ages.length);
        const jump = d === 3 && s === 1 && day > epochDay(2025, 3, 1) ? 0.2 : 0;
        const online = 0.2 + 0.3 * grown + 0.02 * d - 0.08 * age + 0.005 * s + jump;
        const shares = [online, 0.04, 0.82 - online, 0.09, 0.03, 0.01, 0.01];
        for (const [c, channel] of channelCodes.entries()) {
          const expected = (shares[c] ?? 0) * (2 + 60 / (s + 2)) * (1 + 0.1 * d);
          const count = random.poisson(expected);
          const segment1 = ageCodes[age] ?? 0;
          if (count > 0 && (c > 0 || day <= portalUntil))
            builder.add(
              day,
              { district, service, channel, segment1, segment2: none, segment3: blank },
              count,
            );
        }
      }
    }
  }
  return builder.build();
};
