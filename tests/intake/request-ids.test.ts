import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRepeatedIds } from '../../src/intake/find-repeated-ids.ts';
import { halfSipHash, type HashKey } from '../../src/intake/half-sip-hash.ts';
import { IdHash } from '../../src/intake/id-hash.ts';
import { IdLog } from '../../src/intake/id-log.ts';
import { SeenIds } from '../../src/intake/seen-ids.ts';

const hex = ({ low, high }: { readonly low: number; readonly high: number }): string => {
  const bytes = [low, high].flatMap((half) => [half, half >>> 8, half >>> 16, half >>> 24]);
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
};

/** HalfSipHash of the bytes 00 01 02 ... (at most 3 of them) */
const ofCounting = (bytes: number, key: HashKey): string => {
  const word = [0, 1, 2].slice(0, bytes).reduce((sum, byte) => sum | (byte << (8 * byte)), 0);
  const into = { low: 0, high: 0 };
  halfSipHash({ words: Int32Array.of(word | (bytes << 24)), length: 1, tweak: 0 }, key, into);
  return hex(into);
};

const hash = (text: string, key: HashKey): string => {
  const id = new IdHash(key);
  return id.ofText(text) ? hex(id) : 'blank';
};

describe('the hash of a request id', () => {
  test('is HalfSipHash-2-4 with 64 bits: the vectors of its authors', () => {
    const key: HashKey = [0x03020100, 0x07060504];
    expect(ofCounting(0, key)).toBe('218d1f59b9b83cc8');
    expect(ofCounting(2, key)).toBe('064f39ef7c50eb57');
    const [words, into] = [Int32Array.of(0x03020100, 0x07060504, 8 << 24), { low: 0, high: 0 }];
    halfSipHash({ words, length: 3, tweak: 0 }, key, into);
    const text = new IdHash(key);
    text.ofText('\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007');
    expect(hex(into)).toBe(hex(text));
  });

  test('depends on the key and on every letter, and not on spaces around', () => {
    expect(hash('2024-000123', [1, 2])).not.toBe(hash('2024-000123', [1, 3]));
    expect(hash('2024-000123', [1, 2])).not.toBe(hash('2024-000124', [1, 2]));
    expect(hash('a', [1, 2])).not.toBe(hash('a\0', [1, 2]));
    expect(hash(' a\u00a0', [1, 2])).toBe(hash('a', [1, 2]));
    expect(hash('заява-7', [1, 2])).not.toBe(hash('заява-8', [1, 2]));
    // the same two bytes, as two letters and as one
    expect(hash('ab', [1, 2])).not.toBe(hash('\u6261', [1, 2]));
    expect(hash(' \t', [1, 2])).toBe('blank');
  });
});

/** the same letters, the same number */
const hashOf = (id: string): IdHash => {
  const into = new IdHash([7, 8]);
  into.ofText(id === '' ? 'none' : id);
  return into;
};

const someId = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ї'), maxLength: 3 });

describe('ids of several ranges', () => {
  test('are repeated where an earlier entry has the same', () => {
    fc.assert(
      fc.property(fc.array(fc.array(someId, { maxLength: 40 }), { maxLength: 6 }), (ranges) => {
        const sharded = ranges.map((ids) => {
          const log = new IdLog();
          ids.forEach((id, at) =>
            log.note(hashOf(id), { row: at + 1, line: at + 1, day: 0, combination: 0, count: 1 }),
          );
          return log.sharded();
        });
        const first = new Map<string, readonly [number, number]>();
        const expected = ranges.map((ids, range) =>
          ids.flatMap((id, entry) => {
            const known = first.get(id === '' ? 'none' : id);
            if (known === undefined) first.set(id === '' ? 'none' : id, [range, entry]);
            return known === undefined ? [] : [[entry, ...known]];
          }),
        );
        const found = findRepeatedIds(sharded).map(({ entries, firstRange, firstEntry }) =>
          Array.from(entries, (entry, at) => [entry, firstRange[at], firstEntry[at]]),
        );
        expect(found).toEqual(expected);
      }),
    );
  });

  test('are found among many', () => {
    const logOf = (from: number, to: number) => {
      const log = new IdLog();
      for (let id = from; id < to; id += 1)
        log.note(hashOf(`id-${id}`), { row: id, line: id, day: 0, combination: 0, count: 1 });
      return log.sharded();
    };
    const found = findRepeatedIds([logOf(0, 60_000), logOf(59_990, 100_000), logOf(99_999, 100_002)]);
    expect(found.map(({ entries }) => [...entries])).toEqual([[], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [0]]);
    expect([...(found[1]?.firstEntry ?? [])]).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => 59_990 + at),
    );
    expect(found[2]).toMatchObject({ firstRange: Uint32Array.of(1), firstEntry: Uint32Array.of(40_009) });
  });
});

describe('ids seen before', () => {
  test('equal a Map of the ids themselves', () => {
    fc.assert(
      fc.property(
        fc.array(
          someId.filter((id) => id !== ''),
          { maxLength: 200 },
        ),
        (ids) => {
          const seen = new SeenIds();
          const obvious = new Map<string, number>();
          ids.forEach((id, ordinal) => {
            expect(seen.firstRowWith(hashOf(id), ordinal)).toBe(obvious.get(id) ?? -1);
            if (!obvious.has(id)) obvious.set(id, ordinal);
          });
        },
      ),
    );
  });

  test('are found again after the table has grown many times', () => {
    const seen = new SeenIds();
    for (let at = 0; at < 100_000; at += 1) expect(seen.firstRowWith(hashOf(`id-${at}`), at)).toBe(-1);
    for (let at = 0; at < 100_000; at += 997)
      expect(seen.firstRowWith(hashOf(`id-${at}`), 4_000_000_000)).toBe(at);
  });
});
