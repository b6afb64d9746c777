import { expect, test } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { inspect } from '../../src/intake/inspect.ts';
import { demoBytes } from '../support/demo-import.ts';
import { expectSameImport } from '../support/expect-same-import.ts';

test.each([
  ['growth', 'requests'],
  ['growth', 'aggregated'],
  ['growth', 'wide'],
  ['dirty', 'requests'],
] as const)(
  '50,000 rows of the %s city, %s: the same by their bytes, in order and shared, as by the plain twin',
  async (scenario, shape) => {
    const bytes = demoBytes({ scenario, seed: 5, shape, rows: 50_000 });
    const inspection = await inspect(bytesSource('demo.csv', bytes), { city: kharkiv });
    if (inspection.kind !== 'inspected' || inspection.mapping === null) throw new Error('no mapping');
    const { kind } = await expectSameImport({
      mapping: inspection.mapping,
      city: kharkiv,
      sources: (chunkSize) => [bytesSource('demo.csv', bytes, chunkSize)],
      chunkSizes: [65_537],
      readers: [
        { count: 1, rangeBytes: 1 << 20 },
        { count: 2, rangeBytes: 400_000 },
        { count: 3, rangeBytes: 333_333 },
        { count: 8, rangeBytes: 200_000, chunkSize: 70_001 },
      ],
    });
    expect(kind).toBe('imported');
  },
  60_000,
);
