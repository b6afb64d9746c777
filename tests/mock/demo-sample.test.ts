import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { demoSample } from '../../mock/demo-sample.ts';
import { demoBytes } from '../support/demo-import.ts';

it('the demo of the built page is the whole city, in a file that a page can load', () => {
  const text = [...demoSample()].join('');
  expect(
    Buffer.from(text).equals(demoBytes({ scenario: 'city', seed: 1, shape: 'wide', rows: 80_000 })),
  ).toBe(true);
  const rows = text.split('\n').slice(1, -1);
  expect(rows.length).toBe(80_000);
  expect(new Set(rows.map((row) => row.slice(0, 10))).size).toBe(1096);
  expect(gzipSync(text).length).toBeLessThan(2_500_000);
}, 60_000);
