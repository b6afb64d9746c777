import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { importPass, type PassPlan, type PassResult } from '../../src/intake/import-pass.ts';
import type { Mapping } from '../../src/intake/mapping.ts';
import { parallelPass } from '../../src/intake/parallel-pass.ts';
import type { Readers } from '../../src/intake/readers.ts';
import { importPrint } from '../support/import-print.ts';
import { logMapping } from '../support/import-text.ts';
import { plainImportPass } from '../support/plain-import-pass.ts';
import { readersInThisThread } from '../support/readers-in-this-thread.ts';
import { sameByAllReaders } from '../support/same-by-all-readers.ts';
import { smallCity } from '../support/small-city.ts';

const mapping = logMapping({ count: 'count' });
const bytesOf = (header: string, rows: readonly string[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode([header, ...rows, ''].join('\n'));
const list = (length: number, row: (at: number) => string): string[] =>
  Array.from({ length }, (_, at) => row(at));
const day = (at: number): string => `2024-0${(at % 9) + 1}-1${at % 10}`;

type Pass = (plan: PassPlan) => Promise<PassResult>;

/** As if so many requests had been counted before the first row. */
const after =
  (requests: number, pass: Pass): Pass =>
  (plan) => {
    plan.tally.requests = requests;
    return pass(plan);
  };

const moreIn = <Outcome extends { readonly requests: number } | null>(
  outcome: Outcome,
  requests: number,
): Outcome => (outcome === null ? outcome : { ...outcome, requests: outcome.requests + requests });

const readersAfter = (requests: number, readers: Readers): Readers => ({
  ...readers,
  start: async (plan) =>
    (await readers.start(plan)).map((reading) => ({
      ...reading,
      read: async (range, onBytes) => {
        const outcome = await reading.read(range, onBytes);
        return range.order > 0 ? outcome : moreIn(outcome, requests);
      },
    })),
});

/** Reads bytes after so many requests, in every way; gives what all of them say. */
const readAfter = async (
  requests: number,
  bytes: Uint8Array<ArrayBuffer>,
  roles: Mapping,
): Promise<string> => {
  const read = async (pass: Pass, chunkSize?: number): Promise<string> => {
    const sources = [bytesSource('log.csv', bytes, chunkSize)];
    return (await importPrint(sources, roles, { city: smallCity, pass: after(requests, pass) })).text;
  };
  const expected = await read(plainImportPass);
  for (const chunkSize of [37, undefined]) {
    expect(await read(importPass, chunkSize), `in order, chunks of ${chunkSize}`).toBe(expected);
    for (const count of [1, 2, 3, 8]) {
      const rangeBytes = Math.ceil(bytes.length / 6);
      const readers = readersAfter(requests, readersInThisThread(smallCity, { count, rangeBytes }));
      expect(await read(parallelPass(readers), chunkSize), `${count} readers`).toBe(expected);
    }
  }
  return expected;
};

test('counts at the limit of one row, and one beyond', async () => {
  const counts = [
    '999999999',
    '1000000000',
    '9999999999',
    '10000000000',
    '000000001',
    '0000000001',
    '0',
    '000',
  ];
  const refused = ['10000000001', '99999999999', '-1', '1.5'];
  const all = [...counts, ...refused];
  const rows = list(1200, (at) => `${day(at)},портал,${all[at % all.length] ?? ''}`);
  const { text } = await sameByAllReaders({
    bytes: bytesOf('date,channel,count', rows),
    mapping,
    chunkSizes: [37],
  });
  expect(text).toContain('"counted": 800');
  expect(text).toContain('"bad-count": 400');
  const sum = counts.reduce((some, count) => some + Number(count), 0) * 100;
  expect(text).toContain(`"requests": ${sum},`);
});

describe('requests that become more than a safe whole number', () => {
  const { MAX_SAFE_INTEGER } = Number;
  const rows = list(
    400,
    (at) => `${day(at)},${at % 3 === 0 ? 'портал' : 'ЦНАП'},${at % 5 === 4 ? 0 : 10},N-${at % 390}`,
  );
  const bytes = bytesOf('date,channel,count,id', rows);
  const inAll = 400 * 8;

  test.each([
    ['not at all', 0, inAll],
    ['by one, in the last row that has any', 1, inAll - 10],
    ['by ten', 10, inAll - 10],
    ['from the middle on', 1600, 1600],
    ['from the first row on', inAll, 0],
    ['from the first row on, but for less than a row', inAll - 9, 0],
  ])('%s: rows that no longer fit are refused', async (_, lacking, counted) => {
    const before = MAX_SAFE_INTEGER - inAll + lacking;
    const text = await readAfter(before, bytes, mapping);
    expect(text).toContain(`"requests": ${before + counted},`);
    if (lacking === 0) expect(text).not.toContain('bad-count');
    else expect(text).toContain(`"bad-count": ${(inAll - counted) / 10}`);
  });

  test.each([0, 1, 70, 71, 1600])('%i too many, with ids that repeat', async (lacking) => {
    const roles = logMapping({ count: 'count', id: 'id' });
    const repeated = [390, 391, 392, 393, 395, 396, 397, 398].length * 10;
    const before = MAX_SAFE_INTEGER - inAll + lacking;
    const text = await readAfter(before, bytes, roles);
    expect(text).toContain('duplicate-id');
    // the ten rows before the repeated ones are counted, and one of those would fit still
    expect(text.includes('bad-count')).toBe(lacking > 70);
    if (lacking === 0) expect(text).toContain(`"requests": ${MAX_SAFE_INTEGER - repeated},`);
  });
});

test('a wide file whose requests become more than a safe whole number', async () => {
  const channels = list(100, (at) => `c${at}`);
  const columns = channels.map((column) => ({ column, kind: 'online' as const }));
  const rows = list(80, (at) => `${day(at)},${list(100, () => '10000000000').join(',')}`);
  const bytes = bytesOf(`date,${channels.join(',')}`, rows);
  // a row has a million million requests: 60 of them fit
  const before = Number.MAX_SAFE_INTEGER - 60.5e12;
  const text = await readAfter(before, bytes, logMapping({ channel: { kind: 'wide', columns } }));
  expect(text).toContain('"counted": 60');
  expect(text).toContain('"bad-count": 20');
  expect(text).toContain(`"requests": ${before + 60e12},`);
});
