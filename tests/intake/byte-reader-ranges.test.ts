import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { expectSameImport } from '../support/expect-same-import.ts';
import { logMapping } from '../support/import-text.ts';
import { smallCity } from '../support/small-city.ts';

const districts = [
  'Салтівський',
  '"Київський\nрайон"',
  '"2024-01-01,Київський,портал,1,N-1\n2024-01-02,x"',
  '',
];

const rowsFrom = (first: number, rows: number): string =>
  Array.from({ length: rows }, (_, at) => {
    const row = first + at;
    const date = row % 13 === 12 ? 'soon' : `2024-0${(row % 9) + 1}-1${row % 10}`;
    const channel = row % 2 === 0 ? 'портал' : 'ЦНАП';
    return `${date},${districts[row % districts.length] ?? ''},${channel},${row % 5},N-${row % 17}\r\n`;
  }).join('');

const header = 'date,district,channel,count,id\r\n';
const texts = [
  `\ufeff${header}${rowsFrom(0, 24)}`,
  `"a title\nof two lines"\n${header}${rowsFrom(25, 16)}`,
  `sep=,\r\n${header}${rowsFrom(50, 12)}\u001a`,
];

const mappings = {
  'without ids': logMapping({ district: 'district', count: 'count' }),
  'with ids': logMapping({ district: 'district', count: 'count', id: 'id' }),
};

const rangeSizes = [150, 333, 1000, 1_000_000];

describe.each([1, 2, 3])('%i files', (files) => {
  test.each(Object.entries(mappings))(
    '%s: by 1, 2, 3, 8 readers, in ranges of any size',
    async (_, mapping) => {
      const { kind, text } = await expectSameImport({
        mapping,
        city: smallCity,
        sources: (chunkSize) =>
          texts
            .slice(0, files)
            .map((some, at) => bytesSource(`${at}.csv`, new TextEncoder().encode(some), chunkSize)),
        chunkSizes: [],
        readers: [1, 2, 3, 8].flatMap((count) =>
          rangeSizes.map((rangeBytes) => ({ count, rangeBytes, chunkSize: 100 + rangeBytes })),
        ),
      });
      expect(kind).toBe('imported');
      expect(text.includes('duplicate-id')).toBe(mapping.id !== null);
    },
  );
});

describe('ranges of every size from one byte up', () => {
  test.each([
    ['a byte order mark and a quoted line break', `\ufeff${header}2024-01-11,"a\r\nb",портал,1,N-1\r\n`],
    ['empty lines and padding', `\n\r\n${header}\r\r\n2024-01-11,\0x\0,ЦНАП,2,\n\n\u001a`],
    ['no line end', `\ufeff2024-01-11,Київський,портал,1,N-1`],
  ])('%s', async (_, text) => {
    const bytes = new TextEncoder().encode(text);
    const mapping = logMapping({
      date: { kind: 'column', column: '#1' },
      district: '#2',
      channel: { kind: 'column', column: '#3' },
    });
    const { kind } = await expectSameImport({
      mapping,
      city: smallCity,
      sources: (chunkSize) => [bytesSource('small.csv', bytes, chunkSize)],
      chunkSizes: [1],
      readers: Array.from({ length: bytes.length + 1 }, (__, at) => ({
        count: (at % 3) + 1,
        rangeBytes: at + 1,
      })),
    });
    expect(kind).toBe('imported');
  });
});
