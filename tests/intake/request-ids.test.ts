import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashId, type HashKey } from '../../src/intake/id-hash.ts';
import { SeenIds } from '../../src/intake/seen-ids.ts';

const hash = (text: string, key: HashKey): string => {
  const into = { low: 0, high: 0 };
  hashId(text, key, into);
  const bytes = [into.low, into.high].flatMap((half) => [half, half >>> 8, half >>> 16, half >>> 24]);
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
};

/** bytes 00 01 02 ... as the UTF-16 code units that hold them */
const counting = (bytes: number): string =>
  String.fromCharCode(...Array.from({ length: bytes / 2 }, (_, at) => 2 * at + ((2 * at + 1) << 8)));

describe('the hash of a request id', () => {
  test('is HalfSipHash-2-4 with 64 bits: the vectors of its authors', () => {
    const key: HashKey = [0x03020100, 0x07060504];
    expect(hash(counting(0), key)).toBe('218d1f59b9b83cc8');
    expect(hash(counting(2), key)).toBe('064f39ef7c50eb57');
  });

  test('depends on the key and on every letter', () => {
    expect(hash('2024-000123', [1, 2])).not.toBe(hash('2024-000123', [1, 3]));
    expect(hash('2024-000123', [1, 2])).not.toBe(hash('2024-000124', [1, 2]));
    expect(hash('a', [1, 2])).not.toBe(hash('a\0', [1, 2]));
  });
});

describe('ids seen before', () => {
  test('equal a Map of the ids themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (ids) => {
        const seen = new SeenIds([7, 8]);
        const obvious = new Map<string, number>();
        ids.forEach((id, ordinal) => {
          expect(seen.firstRowWith(id, ordinal)).toBe(obvious.get(id) ?? -1);
          if (!obvious.has(id)) obvious.set(id, ordinal);
        });
      }),
    );
  });

  test('are found again after the table has grown many times', () => {
    const seen = new SeenIds([7, 8]);
    for (let at = 0; at < 100_000; at += 1) expect(seen.firstRowWith(`id-${at}`, at)).toBe(-1);
    for (let at = 0; at < 100_000; at += 997) expect(seen.firstRowWith(`id-${at}`, 4_000_000_000)).toBe(at);
  });
});
