import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import type { Delimiter } from '../../src/intake/dialect.ts';
import { readHead } from '../../src/intake/read-head.ts';
import { encodeText } from '../support/encode-text.ts';
import { obviousRecords } from '../support/obvious-records.ts';
import { readAll } from '../support/read-all.ts';

const data = '../shared/data';
const filesIn = (folder: string): string[] =>
  existsSync(`${data}/${folder}`)
    ? readdirSync(`${data}/${folder}`)
        .filter((name) => /\.(csv|txt)$/.test(name))
        .map((name) => `${folder}/${name}`)
    : [];

const files = ['requests', 'requests/kansas-city', 'dirty', 'statistics'].flatMap(filesIn);

const textOf = (path: string): string => {
  const decoder = new TextDecoder(path.includes('cp1251') ? 'windows-1251' : 'utf-8', { fatal: true });
  return decoder.decode(readFileSync(`${data}/${path}`));
};

const readWhole = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
  const source = bytesSource(name, bytes);
  // a table of one column is refused as a log, unless somebody says how it is divided
  const head = await readHead(source, name.endsWith('stl-co2.csv') ? { delimiter: ',' } : {});
  if (head.kind !== 'head') throw new Error(head.problem.code);
  return { dialect: head.dialect, ...(await readAll(source, head.dialect)) };
};

const written = (records: readonly (readonly string[])[], delimiter: Delimiter): string =>
  records.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');

describe.skipIf(files.length === 0)(`real files in ${data} (skipped where absent)`, () => {
  it.each(files)('%s: equal to the obvious reader, whatever the chunks', async (path) => {
    const bytes = Uint8Array.from(readFileSync(`${data}/${path}`));
    const { dialect } = await readWhole(path, bytes);
    const obvious = obviousRecords(textOf(path), dialect.delimiter);
    for (const chunk of [1009, 1 << 20]) {
      const all = await readAll(bytesSource(path, bytes, chunk), dialect);
      expect(all.problem).toBeNull();
      // compared as text: a difference of thousands of records would take minutes to print
      expect(JSON.stringify(all.records) === JSON.stringify(obvious.records)).toBe(true);
      expect(JSON.stringify(all.lines) === JSON.stringify(obvious.lines)).toBe(true);
    }
  });

  it.each([
    ['requests/kansas-city/12_neighborhood.csv', 5326],
    ['requests/kansas-city/51_neighborhood.csv', 3372],
    ['requests/kansas-city/76_neighborhood.csv', 5489],
    ['requests/kansas-city/78_neighborhood.csv', 7839],
    ['requests/canada-service-inventory-2023-24.csv', 1752],
  ])('%s has %i rows, all of one width', async (path, rows) => {
    const all = await readWhole(path, Uint8Array.from(readFileSync(`${data}/${path}`)));
    expect(all.records.length - (all.dialect.headerRecord ?? 0)).toBe(rows);
    expect(new Set(all.records.map((record) => record.length)).size).toBe(1);
  });

  it('a request log is the same in other encodings and with other delimiters', async () => {
    const path = 'requests/kansas-city/51_neighborhood.csv';
    const { records } = obviousRecords(textOf(path), ',');
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      for (const delimiter of encoding === 'utf-8' ? ([';', '\t', '|'] as const) : ([';'] as const)) {
        const all = await readWhole(path, encodeText(written(records, delimiter), encoding));
        expect(all.dialect).toEqual({ encoding, gzip: false, delimiter, headerRecord: 1 });
        expect(JSON.stringify(all.records) === JSON.stringify(records)).toBe(true);
      }
    }
  });

  it('a Ukrainian file is the same in other encodings', async () => {
    const path = 'dirty/ua-protected-areas-kharkivska.cp1251.csv';
    const text = textOf(path);
    const { records } = obviousRecords(text, ';');
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'] as const) {
      const all = await readWhole(path, encodeText(text, encoding));
      expect(all.dialect).toEqual({ encoding, gzip: false, delimiter: ';', headerRecord: 1 });
      expect(all.records).toEqual(records);
    }
  });
});
