import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { delimiters, encodings } from '../../src/intake/dialect.ts';
import { readHead } from '../../src/intake/read-head.ts';
import { encodeText } from '../support/encode-text.ts';
import { readAll } from '../support/read-all.ts';

const header = ['Дата звернення', 'Район', 'Послуга', 'Канал', 'Кількість'];
const row = fc.tuple(
  fc
    .integer({ min: 0, max: 1000 })
    .map((day) => new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10)),
  fc.constantFrom('Салтiвський', 'Київський', 'Основ"янський', 'Холодногiрський'),
  fc.constantFrom('Субсидiя, пiльга', 'Довiдка; витяг', 'Запис\nдо садка', 'Реєстрацiя'),
  fc.constantFrom('портал', 'ЦНАП', 'телефон', ''),
  fc.integer({ min: 0, max: 500 }).map((tenths) => String(tenths / 10).replace('.', ',')),
);

const log = fc.record({
  rows: fc.array(row, { minLength: 2, maxLength: 30 }),
  titles: fc.subarray(['Звiт про послуги', 'ЦНАП мiста Харкова'], { maxLength: 2 }),
  delimiter: fc.constantFrom(...delimiters),
  encoding: fc.constantFrom(...encodings),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.boolean(),
  quotesAll: fc.boolean(),
  endsLine: fc.boolean(),
  gzip: fc.boolean(),
  chunk: fc.integer({ min: 1, max: 2000 }),
});

it('the same log is found out and read alike, however it is written', async () => {
  await fc.assert(
    fc.asyncProperty(log, async (written) => {
      const { delimiter, encoding, gzip, titles } = written;
      const cell = (text: string) =>
        written.quotesAll || /["\n\r,;|\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      const lines = [...titles.map((title) => [title]), header, ...written.rows].map((cells) =>
        cells.map(cell),
      );
      const text = lines.map((cells) => cells.join(delimiter)).join(written.lineEnd);
      const mark = written.mark && encoding.startsWith('utf') ? '\ufeff' : '';
      // «і» is typed as the Latin letter, which every encoding has
      const typed = `${mark}${text}${written.endsLine ? written.lineEnd : ''}`.replaceAll('і', 'i');
      const encoded = encodeText(typed, encoding);
      const bytes = gzip ? Uint8Array.from(gzipSync(encoded)) : encoded;
      const source = bytesSource('t', bytes, written.chunk);

      const head = await readHead(source);
      const dialect = { encoding, gzip, delimiter, headerRecord: titles.length + 1 };
      expect(head).toMatchObject({ kind: 'head', dialect, sample: written.rows });
      const all = await readAll(source, dialect);
      expect(all.records.slice(titles.length + 1)).toEqual(written.rows);
    }),
    { numRuns: 300, endOnFailure: true },
  );
});
