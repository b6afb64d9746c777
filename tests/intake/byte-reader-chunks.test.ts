import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import type { Encoding } from '../../src/intake/dialect.ts';
import { encodeText } from '../support/encode-text.ts';
import { expectSameImport } from '../support/expect-same-import.ts';
import { logMapping } from '../support/import-text.ts';
import { smallCity } from '../support/small-city.ts';

const mapping = logMapping({
  district: 'district',
  service: 'service',
  count: 'count',
  segments: [{ column: 'note', name: 'note' }],
});

const districts = ['Салтівський', '"Київський\r\nрайон"', '"Основ""янський"', '"a ""b"" c"', ''];
const services = ['"Запис,\nдо садка"', '"«Ще»\r\rраз"', 'Субсидія', '"""Прописка"""', '"x"y"z"'];
const notes = ['"рядок 1\nрядок 2\r\nрядок 3"', '""', '"""\n"""', '"a,b"', 'в"лапках"'];
const counts = ['1', '"2"', '1 234', 'many', ''];

const of = (texts: readonly string[], at: number): string => texts[at % texts.length] ?? '';

/** Nearly every record has line breaks in quotes; `odd` letters stand in one label of three. */
const hardText = (rows: number, odd: readonly string[]): string => {
  const lines = Array.from({ length: rows }, (_, at) =>
    [
      at % 17 === 16 ? '"bald\n"' : `2024-0${(at % 9) + 1}-1${at % 10}`,
      of(districts, at),
      `${at % 3 === 0 ? of(odd, at) : ''}${of(services, at * 7)}`.replace(/^([^"]+)"(.*)"$/s, '"$1$2"'),
      at % 2 === 0 ? 'портал' : '"ЦНАП"',
      of(counts, at * 3),
      of(notes, at * 11),
    ].join(','),
  );
  return `date,district,service,channel,count,note\r\n${lines.join('\r\n')}\r\n`;
};

const everySize = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const sizes = [...everySize(1, 70), 127, 128, 129, 255, 256, 511, 1000, 1023, 2047, 4095, 4096];

const expectSame = async (bytes: Uint8Array<ArrayBuffer>, chunkSizes: readonly number[]) => {
  const { kind, text } = await expectSameImport({
    mapping,
    city: smallCity,
    sources: (chunkSize) => [bytesSource('hard.csv', bytes, chunkSize)],
    chunkSizes,
    readers: [],
  });
  expect(kind).toBe('imported');
  return text;
};

describe('a file full of quoted line breaks and doubled quotes, in chunks of every size', () => {
  const hard = encodeText(hardText(60, ['é', '€', '\u{1f600}', 'ї€\u{1d49c}']), 'utf-8');

  test.each([
    [1, 1024],
    [1025, 2048],
    [2049, 3072],
    [3073, 4096],
  ])(
    'UTF-8 with letters of 2, 3 and 4 bytes: %i to %i',
    async (from, to) => {
      expect(hard.length).toBeGreaterThan(to);
      const text = await expectSame(hard, everySize(from, to));
      expect(text).toContain('"rowsRead": 60');
      // a thousand imports; a busy machine takes its time
    },
    120_000,
  );

  test.each<Encoding>(['windows-1251', 'utf-16le', 'utf-16be'])('%s', async (encoding) => {
    const isWide = encoding !== 'windows-1251';
    const odd = isWide ? ['é', '€', '\u{1f600}'] : ['ї', '€', '«»'];
    const bytes = encodeText(`${isWide ? '\ufeff' : ''}${hardText(60, odd)}`, encoding);
    const text = await expectSame(bytes, sizes);
    expect(text).toContain(`"encoding": "${encoding}"`);
  });
});
