import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../src/intake/mapping.ts';
import { logMapping } from '../support/import-text.ts';
import { sameByAllReaders } from '../support/same-by-all-readers.ts';

// so many of each fit into the memory of the kernel (memory.ts): what is more makes it start again
const mostCells = 16_384;
const mostNodes = 32_768;
const mostTexts = 65_536;
const mostDates = 65_535;
const mostTextBytes = 8 << 20;

const list = (length: number, row: (at: number) => string): string[] =>
  Array.from({ length }, (_, at) => row(at));
const day = (at: number): string => `20${20 + (at % 5)}-0${(at % 9) + 1}-1${at % 10}`;

const same = async (rows: readonly string[], roles: Mapping, ranges = 3) => {
  const text = ['date,district,service,channel,count,id', ...rows, ''].join('\n');
  const bytes = new TextEncoder().encode(text);
  const print = await sameByAllReaders({
    bytes,
    mapping: roles,
    ranges,
    chunkSizes: [65_537],
    // each reader has a kernel of its own: it is full where few of them read all
    counts: [1, 3],
    labelsPerColumn: 200_000,
  });
  expect(print.kind).toBe('imported');
  return print.text;
};

const roles = logMapping({ district: 'district', service: 'service', count: 'count' });

describe('more than fits into the kernel', () => {
  test('labels, each met again', async () => {
    const labels = Math.ceil(mostTexts * 1.1);
    const row = (at: number) => `${day(at)},d${at % labels},s,портал,${at % 3},N`;
    const rows = list(labels + 9000, row);
    const text = await same(rows, logMapping({ district: 'district', count: 'count' }), 2);
    expect(text).toContain(`"counted": ${labels + 9000},`);
  }, 20_000);

  test('labels of many letters', async () => {
    const labels = Math.ceil(mostTextBytes / 950) + 200;
    const row = (at: number) => `${day(at)},d${at % labels}${'x'.repeat(940)},s,портал,${at % 3},N`;
    const text = await same([...list(labels, row), ...list(1000, row)], roles, 1);
    expect(text).toContain(`"counted": ${labels + 1000},`);
  });

  test.each([
    ['combinations of labels', mostNodes * 1.2, null],
    ['combinations of labels, with ids', mostNodes * 1.2, 'id'],
  ])('%s', async (_, most, id) => {
    const row = (at: number) =>
      `${day(at >> 4)},d${at % 199},s${at % 211},${at % 2 ? 'портал' : 'ЦНАП'},${at % 3},N-${at % 30_000}`;
    const rows = list(Math.ceil(most), row);
    const text = await same([...rows, ...rows.slice(0, 5000)], { ...roles, id }, 2);
    expect(text.includes('duplicate-id')).toBe(id !== null);
    if (id === null) expect(text).toContain(`"counted": ${rows.length + 5000},`);
  });

  test('cells: dates times labels', async () => {
    // every date has every label, twice
    const rows = list(mostCells * 3, (at) => {
      const pair = at % Math.ceil(mostCells * 1.5);
      return `${day(pair % 90)},"d${pair % 17}",s${pair % 19},портал,${pair % 4},N`;
    });
    const text = await same(rows, roles, 2);
    expect(text).toContain(`"counted": ${rows.length},`);
  });

  test('dates with a time of their own', async () => {
    // with a zone each is a text of its own
    const stamp = (at: number): string => new Date(1_700_000_000_000 + at * 61_000).toISOString();
    const stamps = list(Math.ceil(mostTexts * 1.05), stamp);
    const dates = [...stamps, ...stamps.slice(-3000), ...stamps.slice(0, 3000)];
    const rows = dates.map((date, at) => `${date},d${at % 3},s,портал,2,N`);
    expect(await same(rows, roles, 2)).toContain(`"requests": ${rows.length * 2},`);
  }, 20_000);

  test('dates in plain digits', async () => {
    const days = list(64 * 365, (at) => new Date(Date.UTC(1984, 0, 1 + at)).toISOString().slice(0, 10));
    const dates = ['-', '.', '/'].flatMap((sign) => days.map((date) => date.replaceAll('-', sign)));
    expect(dates.length).toBeGreaterThan(mostDates);
    const rows = [...dates, ...dates.slice(0, 3000)].map((date, at) => `${date},d${at % 3},s,портал,2,N`);
    expect(await same(rows, roles, 2)).toContain(`"requests": ${rows.length * 2},`);
  }, 20_000);
});

describe('rows of which nothing is plain', () => {
  const districts = [
    'Київ',
    '"Київ"',
    '"a,b"',
    '"a\r\nb"',
    '"a""b"',
    '',
    'Салтівський',
    '"Салтівський"',
    'c',
    '"d"',
  ];
  // more of them would not be a text
  const controls = ['a\u0001b', '\u001fa\u0007', '"\u0002"', 'a\u000bb\u000c', '\u007f'];
  const district = (at: number): string => (at % 20 === 19 ? of(controls, at / 20) : of(districts, at));
  const counts = ['0', '"0"', '00', '5', '"5"', '', '"12"'];
  const of = (texts: readonly string[], at: number): string => texts[Math.floor(at) % texts.length] ?? '';
  const row = (at: number): string =>
    `${at % 3 === 0 ? `"${day(at)}"` : day(at)},${district(at)},${district(at * 7 + 1)},"портал",${of(counts, at)},"N-${at % 700}"`;

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('quoted cells, zero counts and control letters, with line ends of %s', async (_, lineEnd) => {
    const text = ['date,district,service,channel,count,id', ...list(700, row), ''].join(lineEnd);
    for (const id of [null, 'id']) {
      const print = await sameByAllReaders({
        bytes: new TextEncoder().encode(text),
        mapping: { ...roles, id },
        chunkSizes: [7, 1000],
      });
      expect(print.kind).toBe('imported');
      expect(print.text).toContain('"rowsRead": 700');
    }
  });

  test('only zeros: the days are spoken of, and nothing is counted', async () => {
    const rows = list(3000, (at) => `${day(at)},"d${at % 40}",s,портал,0,N`);
    const text = await same(rows, roles);
    expect(text).toContain('"counted": 3000,');
    expect(text).toContain('"requests": 0,');
  });
});
