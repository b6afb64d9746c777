import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCubeBuilder } from '../../src/cube/cube-builder.ts';
import { CubeDecodeError } from '../../src/cube/cube-decode-error.ts';
import { decodeCube } from '../../src/cube/decode-cube.ts';
import { encodeCube } from '../../src/cube/encode-cube.ts';
import { periodUnits } from '../../src/cube/period-unit.ts';
import { cubeOfRows, plainRow, plainRows } from '../support/cube-rows.ts';

const faultOf = (buffer: ArrayBuffer): string => {
  try {
    decodeCube(buffer);
  } catch (error) {
    return error instanceof CubeDecodeError ? error.fault : `another error: ${String(error)}`;
  }
  return 'none';
};

const sample = encodeCube(cubeOfRows(fc.sample(plainRow, { seed: 3, numRuns: 12 })));

const changed = (change: (bytes: Uint8Array) => void): ArrayBuffer => {
  const copy = sample.slice(0);
  change(new Uint8Array(copy));
  return copy;
};

describe('an encoded cube', () => {
  test('is decoded to itself, and equal cubes have equal bytes', () => {
    fc.assert(
      fc.property(plainRows, fc.constantFrom(...periodUnits), (rows, unit) => {
        const cube = cubeOfRows(rows, { unit });
        const bytes = encodeCube(cube);
        expect(decodeCube(bytes)).toEqual(cube);
        expect(new Uint8Array(encodeCube(decodeCube(bytes)))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  test.each([1, 255, 256, 65_535, 65_536, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER])(
    'keeps the count %d',
    (count) => {
      const cube = cubeOfRows(
        fc.sample(plainRow, { seed: 4, numRuns: 5 }).map((row) => ({ ...row, count: 1 })),
      );
      cube.cells.count[1] = count;
      expect(decodeCube(encodeCube(cube))).toEqual(cube);
    },
  );

  test.each([256, 257, 65_537])('keeps %d members', (size) => {
    const builder = createCubeBuilder({ unit: 'day', yearStartMonth: 1, segmentNames: ['', '', ''] });
    for (let i = 0; i < size; i += 1) {
      const service = builder.code('service', { key: `s${i}`, label: `S${i}` });
      builder.add(-i, { district: 0, service, channel: 0, segment1: 0, segment2: 0, segment3: 0 }, 1);
    }
    const cube = builder.build();
    expect(decodeCube(encodeCube(cube))).toEqual(cube);
  });

  test('shows every flipped bit', () => {
    for (let bit = 0; bit < sample.byteLength * 8; bit += 1) {
      const flipped = changed((bytes) => {
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      });
      expect(['not-a-cube', 'unknown-version', 'truncated', 'damaged']).toContain(faultOf(flipped));
    }
  });

  test('shows every other change', () => {
    const change = fc.array(fc.tuple(fc.nat(sample.byteLength - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(change, (changes) => {
        const other = changed((bytes) => {
          for (const [at, mask] of changes) bytes[at] = (bytes[at] ?? 0) ^ mask;
        });
        const isSame = new Uint8Array(other).every((byte, i) => byte === new Uint8Array(sample)[i]);
        expect(faultOf(other) === 'none').toBe(isSame);
      }),
    );
  });

  test('cut off anywhere is no cube', () => {
    for (let length = 0; length < sample.byteLength; length += 1) {
      expect(faultOf(sample.slice(0, length))).toBe(length === 0 ? 'not-a-cube' : 'truncated');
    }
    const longer = new Uint8Array(sample.byteLength + 8);
    longer.set(new Uint8Array(sample));
    expect(faultOf(longer.buffer)).toBe('damaged');
  });

  test('says what is wrong with it', () => {
    expect(faultOf(new TextEncoder().encode('date;service;channel\n2024-01-01;a;web\n').buffer)).toBe(
      'not-a-cube',
    );
    expect(faultOf(changed((bytes) => bytes.set([2], 8)))).toBe('unknown-version');
    expect(faultOf(changed((bytes) => bytes.set([0xff], 40)))).toBe('damaged');
  });
});
