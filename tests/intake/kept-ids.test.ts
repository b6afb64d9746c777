import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { decodeRequestIds } from '../../src/cube/decode-request-ids.ts';
import { encodeRequestIds } from '../../src/cube/encode-request-ids.ts';
import type { HashKey } from '../../src/intake/half-sip-hash.ts';
import { IdHash } from '../../src/intake/id-hash.ts';
import { parallelPass } from '../../src/intake/parallel-pass.ts';
import { csvOf } from '../support/csv-of.ts';
import { imported, importTexts, logMapping } from '../support/import-text.ts';
import { keptRequests } from '../support/kept-requests.ts';
import { readersInThisThread } from '../support/readers-in-this-thread.ts';

const header = ['date', 'district', 'channel', 'count', 'id'];
const mapping = logMapping({ district: 'district', count: 'count', id: 'id' });
const idKey: HashKey = [11, 12];

interface Reading {
  readonly count: number;
  readonly rangeBytes: number;
}

const read = (texts: readonly string[], reading: Reading) =>
  imported(importTexts(texts, mapping, { idKey, pass: parallelPass(readersInThisThread(kharkiv, reading)) }));

const row = fc.tuple(
  fc.constantFrom('2024-01-01', '2024-01-02', '2024-03-05', '2024-12-31'),
  fc.constantFrom('Перший', 'Другий', 'a\nb'),
  fc.constantFrom('портал', 'ЦНАП'),
  fc.constantFrom('1', '1', '1', '7', '0'),
  fc.oneof(
    fc.constantFrom('', ' ', 'заява-1', ' заява-1'),
    fc.integer({ min: 1, max: 25 }).map((id) => `N-${id}`),
  ),
);

const anyFiles = fc.array(fc.array(row, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 3 });
const anyReading = fc.record({
  count: fc.integer({ min: 1, max: 4 }),
  rangeBytes: fc.integer({ min: 20, max: 800 }),
});

/** The slow, obvious twin: the first row with each id, as long as it counts something. */
const obvious = (files: readonly (readonly (readonly string[])[])[]): readonly string[] => {
  const hash = new IdHash(idKey);
  const first = new Map<string, string>();
  for (const [date, district, channel, count, id = ''] of files.flat()) {
    if (!hash.ofText(id) || first.has(id.trim())) continue;
    first.set(id.trim(), [`${hash.high} ${hash.low}`, date, district, channel, count].join(' '));
  }
  return [...first.values()].filter((text) => !text.endsWith(' 0')).toSorted();
};

describe('the ids that are kept of an import', () => {
  test('are those of its first rows with each id, in the cells where these count, by any number of readers', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, anyReading, async (files, reading) => {
        const texts = files.map((rows) => csvOf([header, ...rows]));
        const { ids, cube } = await read(texts, reading);
        if (ids === null) throw new Error('no ids');
        // a label keeps no line ends
        const inOneLine = (text: string) => text.replaceAll('\n', ' ');
        expect(keptRequests(ids, cube).map(inOneLine)).toEqual(obvious(files).map(inOneLine));
        const alone = await read(texts, { count: 1, rangeBytes: 1 << 20 });
        expect(alone.ids).toEqual(ids);
        expect(decodeRequestIds(encodeRequestIds(ids), cube)).toEqual(ids);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('are none where no key is given, where none is mapped, and in wide files', async () => {
    const text = csvOf([header, ['2024-01-01', 'Перший', 'портал', '1', 'N-1']]);
    const pass = parallelPass(readersInThisThread(kharkiv, { count: 1, rangeBytes: 100 }));
    expect((await imported(importTexts([text], mapping, { pass }))).ids).toBeNull();
    const without = importTexts([text], { ...mapping, id: null }, { idKey, pass });
    expect((await imported(without)).ids).toBeNull();
    const columns = [{ column: 'count', kind: 'online' as const }];
    const wide = { ...mapping, count: null, channel: { kind: 'wide' as const, columns } };
    expect((await imported(importTexts([text], wide, { idKey, pass }))).ids).toBeNull();
  });
});

describe('encoded ids', () => {
  const some = async () => {
    const rows = ['1', '2', '3', '4'].map((id) => ['2024-01-01', 'Перший', 'портал', id, `N-${id}`]);
    const { ids, cube } = await read([csvOf([header, ...rows])], { count: 1, rangeBytes: 1 << 20 });
    if (ids === null) throw new Error('no ids');
    return { ids, cube };
  };

  test('are not believed if one byte is another one, or some are missing', async () => {
    const { ids, cube } = await some();
    const bytes = new Uint8Array(encodeRequestIds(ids));
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect(decodeRequestIds(changed.buffer, cube), `byte ${at}`).toBeNull();
    }
    for (const length of [0, 7, 24, 1000, bytes.length - 1])
      expect(decodeRequestIds(bytes.slice(0, length).buffer, cube)).toBeNull();
  });

  test('are not believed if they count more than the cube, elsewhere, or stand in the wrong group', async () => {
    const { ids, cube } = await some();
    const changed = (change: Partial<typeof ids>) =>
      decodeRequestIds(encodeRequestIds({ ...ids, ...change }), cube);
    expect(changed({})).not.toBeNull();
    expect(changed({ count: Float64Array.of(4, 4, 4, 4) })).toBeNull();
    expect(changed({ count: Float64Array.of(1, 1, 0, 1) })).toBeNull();
    expect(changed({ cell: Uint32Array.of(0, 0, 0, 9) })).toBeNull();
    expect(changed({ high: ids.high.map((half) => ~half) })).toBeNull();
    expect(changed({ offsets: ids.offsets.map(() => 0) })).toBeNull();
  });
});
