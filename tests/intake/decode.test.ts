import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { type Encoding, encodings } from '../../src/intake/dialect.ts';
import { readHead } from '../../src/intake/read-head.ts';
import { encodeText } from '../support/encode-text.ts';
import { readAll } from '../support/read-all.ts';

const dialect = (encoding: Encoding) => ({ encoding, gzip: false, delimiter: ';', headerRecord: 1 }) as const;

const join = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** Reads with many sizes of chunk, which must all give the same; chunks of 1 byte only where that is quick. */
const readAlike = async (bytes: Uint8Array<ArrayBuffer>, encoding: Encoding) => {
  const all = await readAll(bytesSource('t', bytes), dialect(encoding));
  for (const chunk of bytes.length < 5000 ? [1, 2, 3, 5, 7, 64] : [997, 65537]) {
    const again = await readAll(bytesSource('t', bytes, chunk), dialect(encoding));
    expect(JSON.stringify(again) === JSON.stringify(all), `chunk ${chunk}`).toBe(true);
  }
  return all;
};

const rows = 'дата;район;канал\n2024-03-09;Салтівський;портал\n2024-03-10;Основ’янський;ЦНАП\n';
/** IBM866 has neither «і» nor a curly apostrophe */
const dosRows = rows.replaceAll('і', 'i').replaceAll('’', "'");
const records = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(';'));

describe('decoding', () => {
  it.each(encodings)('reads %s', async (encoding) => {
    const text = encoding === 'ibm866' || encoding === 'koi8-u' ? dosRows : rows;
    const all = await readAlike(encodeText(text, encoding), encoding);
    expect(all).toMatchObject({ records: records(text), problem: null, encoding });
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    'drops the mark of %s, also a doubled one',
    async (encoding) => {
      for (const marks of ['\ufeff', '\ufeff\ufeff']) {
        const all = await readAlike(encodeText(marks + rows, encoding), encoding);
        expect(all.records).toEqual(records(rows));
      }
    },
  );

  it('keeps a mark inside the text, for it is not known to be one', async () => {
    const all = await readAlike(encodeText('a\n\ufeffb\n', 'utf-8'), 'utf-8');
    expect(all.records).toEqual([['a'], ['\ufeffb']]);
  });

  it.each(encodings)('drops single NULs in %s', async (encoding) => {
    const text = 'a;b\n1\0;\0\0two\n';
    const all = await readAlike(encodeText(text, encoding), encoding);
    expect(all.records).toEqual([
      ['a', 'b'],
      ['1', 'two'],
    ]);
  });

  it('judges again where a plain ASCII file first has other letters', async () => {
    const ascii = `date;channel\n${'2024-03-09;web\n'.repeat(75_000)}`;
    for (const encoding of ['utf-8', 'windows-1251', 'koi8-u', 'ibm866'] as const) {
      const bytes = join(encodeText(ascii, 'utf-8'), encodeText('2024-03-10;портал\n', encoding));
      const head = await readHead(bytesSource('t', bytes));
      expect(head).toMatchObject({ kind: 'head', dialect: { encoding: 'utf-8' } });
      const all = await readAlike(bytes, 'utf-8');
      expect(all.problem).toBeNull();
      expect(all.encoding).toBe(encoding);
      expect(all.records.at(-1)).toEqual(['2024-03-10', 'портал']);
    }
  }, 30_000);

  it('says the encoding it found where the sample reaches it', async () => {
    const bytes = encodeText(rows, 'windows-1251');
    const head = await readHead(bytesSource('t', bytes));
    expect(head).toMatchObject({ dialect: { encoding: 'windows-1251' }, header: ['дата', 'район', 'канал'] });
  });
});

describe('encodings that do not hold', () => {
  const utf8 = encodeText(rows, 'utf-8');
  const windows = encodeText(rows, 'windows-1251');
  const koi = encodeText(dosRows, 'koi8-u');

  it('names the line where UTF-8 ends and an old encoding begins', async () => {
    const all = await readAlike(join(utf8, windows), 'utf-8');
    expect(all.problem).toEqual({
      code: 'mixed-encodings',
      where: { file: 't', line: 4 },
      values: { encoding: 'utf-8' },
    });
    expect(all.records).toEqual(records(rows));
  });

  it.each([
    ['windows-1251', windows],
    ['koi8-u', koi],
    ['ibm866', encodeText(dosRows, 'ibm866')],
  ] as const)('names the line where %s ends and UTF-8 begins', async (encoding, old) => {
    const all = await readAlike(join(old, encodeText('2024-03-11;ok;web\n', 'utf-8'), utf8), encoding);
    expect(all.problem).toEqual({
      code: 'mixed-encodings',
      where: { file: 't', line: 5 },
      values: { encoding },
    });
  });

  it('finds both mixtures from the head on', async () => {
    for (const [first, second, encoding] of [
      [utf8, windows, 'utf-8'],
      [windows, utf8, 'windows-1251'],
      [koi, utf8, 'koi8-u'],
    ] as const) {
      const head = await readHead(bytesSource('t', join(first, second)));
      const problem = { code: 'mixed-encodings', where: { file: 't', line: 4 }, values: { encoding } };
      expect(head).toEqual({ kind: 'not-readable', problem });
    }
  });

  it('finds a mixture in the middle of a large file', async () => {
    const many = encodeText(rows + '2024-03-09;Салтівський;портал\n'.repeat(40_000), 'utf-8');
    const head = await readHead(bytesSource('t', join(many, windows)));
    expect(head.kind).toBe('head');
    const all = await readAlike(join(many, windows), 'utf-8');
    expect(all.problem).toMatchObject({ code: 'mixed-encodings', where: { line: 40_004 } });
    expect(all.records.length).toBe(40_003);
  }, 30_000);

  it('counts all kinds of line ends up to the fault, also inside quotes', async () => {
    const text = 'дата;район\r\n"а\rб\nв\r\nг";д\rе;є\n';
    const all = await readAlike(join(encodeText(text, 'utf-8'), encodeText('ще', 'windows-1251')), 'utf-8');
    expect(all.problem?.where.line).toBe(7);
    const inside = await readAlike(join(encodeText('ї;"є\r\n', 'utf-8'), Uint8Array.of(0xff)), 'utf-8');
    expect(inside.problem).toMatchObject({ code: 'mixed-encodings', where: { line: 2 } });
  });

  it('names a file that ends within a letter', async () => {
    const cut = await readAlike(utf8.slice(0, utf8.lastIndexOf(0xd0) + 1), 'utf-8');
    expect(cut.problem).toEqual({
      code: 'undecodable-encoding',
      where: { file: 't', line: 3 },
      values: { encoding: 'utf-8' },
    });
    const odd = await readAlike(join(encodeText(rows, 'utf-16le'), Uint8Array.of(10)), 'utf-16le');
    expect(odd.problem).toMatchObject({ code: 'undecodable-encoding', where: { line: 4 } });
  });

  it.each(['utf-16le', 'utf-16be'] as const)('names the line of half a pair in %s', async (encoding) => {
    const whole = await readAlike(encodeText('a;😀\nb;c', encoding), encoding);
    expect(whole.records).toEqual([
      ['a', '😀'],
      ['b', 'c'],
    ]);
    for (const half of ['\ud83d', '\ude00', 'x\ud83d']) {
      const all = await readAlike(encodeText(`a;b\n1;😀\n${half}y;2\n`, encoding), encoding);
      expect(all.problem).toMatchObject({ code: 'undecodable-encoding', where: { line: 3 } });
    }
    const last = await readAlike(encodeText('a\n\ud83d', encoding), encoding);
    expect(last.problem).toMatchObject({ code: 'undecodable-encoding', where: { line: 2 } });
  });

  it('refuses UTF-8 that no strict reader takes', async () => {
    for (const wrong of [
      [0xc0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf8],
      [0x80],
    ]) {
      const all = await readAlike(join(utf8, Uint8Array.from(wrong), utf8), 'utf-8');
      expect(all.problem, String(wrong)).toMatchObject({ code: 'mixed-encodings', where: { line: 4 } });
    }
  });
});
