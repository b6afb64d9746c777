import { kharkivDistricts } from '../../../src/city/kharkiv-districts.ts';
import { seededRandom } from '../seeded-random.ts';

const channels = ['портал', 'особисто', 'телефон', 'пошта'];
const firstDay = Date.UTC(2025, 0, 1);
const days = 180;
const services = 60;

/** A log of which nearly every row is a cell of its own: so much to write that a browser can be killed amid it. */
export const manyCellsLog = (rows: number, seed: number): string => {
  const { uniform } = seededRandom(seed);
  const upTo = (limit: number) => Math.floor(uniform() * limit);
  const names = kharkivDistricts.map(({ name }) => name.uk);
  const lines = Array.from({ length: rows }, () => {
    const day = new Date(firstDay + upTo(days) * 86_400_000).toISOString().slice(0, 10);
    const service = `Послуга ${1 + upTo(services)}`;
    return [day, names[upTo(names.length)], service, channels[upTo(channels.length)]].join(';');
  });
  return ['Дата;Район;Послуга;Канал', ...lines, ''].join('\n');
};
