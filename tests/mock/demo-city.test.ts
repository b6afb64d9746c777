import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoCity } from '../../mock/demo-city.ts';
import type { DemoOptions } from '../../mock/demo-options.ts';
import { plantedTruths } from '../../mock/planted-truths.ts';
import { TooManyRows } from '../../mock/too-many-rows.ts';
import { demoDigests } from '../support/demo-digests.ts';
import { demoBytes } from '../support/demo-import.ts';

const growth: DemoOptions = { scenario: 'growth', seed: 1, shape: 'requests', rows: 3000 };

const textOf = (options: DemoOptions): string => new TextDecoder().decode(demoBytes(options));
const linesOf = (options: DemoOptions): string[] => textOf(options).split('\n').slice(0, -1);
const digest = (options: DemoOptions): string =>
  createHash('sha256').update(demoBytes(options)).digest('hex');

describe('demoCity', () => {
  it.each<[DemoOptions['shape'], DemoOptions['scenario']]>([
    ['requests', 'city'],
    ['aggregated', 'city'],
    ['wide', 'city'],
    ['requests', 'dirty'],
  ])('%s of %s: the chunks do not matter, and are whole lines', (shape, scenario) => {
    const options: DemoOptions = { scenario, seed: 7, shape, rows: 1000 };
    const all = demoBytes(options);
    for (const chunkBytes of [1, 5000]) {
      const chunks = [...demoCity(options, chunkBytes)];
      expect(Buffer.concat(chunks).equals(all)).toBe(true);
      for (const chunk of chunks) expect(chunk.at(-1)).toBe(10);
      for (const chunk of chunks.slice(0, -1)) expect(chunk.length).toBeGreaterThanOrEqual(chunkBytes);
    }
  });

  it.each(demoDigests)('is the same on every machine, for ever: $options', ({ options, sha256 }) => {
    expect(digest(options)).toBe(sha256);
  });

  it('another seed is other luck', () => {
    expect(digest({ ...growth, seed: 2 })).not.toBe(digest(growth));
    expect(digest({ ...growth, seed: 1 + 2 ** 32 })).not.toBe(digest(growth));
  });

  it.each<[DemoOptions['shape'], number]>([
    ['requests', 1],
    ['requests', 10],
    ['requests', 1097],
    ['requests', 40_000],
    ['aggregated', 1],
    ['aggregated', 60_000],
    ['wide', 1],
    ['wide', 60_000],
  ])('%s: exactly %i rows', (shape, rows) => {
    expect(linesOf({ scenario: 'city', seed: 3, shape, rows })).toHaveLength(rows + 1);
  });

  it.each([1, 2, 999, 1000, 1001, 12_345])(
    'dirty: exactly %i data records under titles and header',
    (rows) => {
      const lines = linesOf({ scenario: 'dirty', seed: 3, shape: 'requests', rows });
      expect(lines).toHaveLength(plantedTruths.dirt.titleLines + 1 + rows);
      expect(lines[0]).toContain('СИНТЕТИЧНІ');
    },
  );

  it('writes a request a row, in the order of time, each with an id of its own that says synthetic', () => {
    const rows = linesOf({ ...growth, rows: 5000 }).slice(1);
    const fields = rows.map((row) => row.split(';'));
    expect(new Set(fields.map((row) => row.length))).toEqual(new Set([6]));
    expect(new Set(fields.map(([id]) => id)).size).toBe(5000);
    for (const [id] of fields) expect(id).toMatch(/^SYN-\d{10}$/);
    const times = fields.map(([, time = '']) => time);
    expect(times).toEqual(times.toSorted((a, b) => (a < b ? -1 : 1)));
    // the hour that a spring night leaves out
    expect(times.filter((time) => time.includes(' 03:'))).toEqual([]);
    expect(times[0]?.slice(0, 7)).toBe('2023-01');
    expect(times.at(-1)?.slice(0, 7)).toBe('2025-12');
  });

  it('says in the header of every log of counts that it is synthetic, and repeats no line', () => {
    for (const shape of ['aggregated', 'wide'] as const) {
      const [header = '', ...rows] = linesOf({ scenario: 'city', seed: 1, shape, rows: 20_000 });
      expect(header.split(';').at(-1)).toBe('синтетичні дані');
      const keys = rows.map((row) =>
        row
          .split(';')
          .slice(0, shape === 'wide' ? 3 : 5)
          .join(';'),
      );
      expect(new Set(keys).size).toBe(rows.length);
    }
  });

  it('refuses what cannot be', () => {
    expect(() => demoCity({ ...growth, seed: -1 })).toThrow(RangeError);
    expect(() => demoCity({ ...growth, seed: 0.5 })).toThrow(RangeError);
    expect(() => demoCity({ ...growth, rows: 0 })).toThrow(RangeError);
    expect(() => demoCity({ ...growth, shape: 'wide', rows: 5_000_000 })).toThrow(TooManyRows);
    expect(() => demoCity({ ...growth, scenario: 'dirty', shape: 'wide' })).toThrow(RangeError);
  });
});
