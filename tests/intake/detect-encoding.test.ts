import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../src/intake/detect-encoding.ts';
import { encodings } from '../../src/intake/dialect.ts';
import { encodeText } from '../support/encode-text.ts';

/** headers and first rows as offices write them; short on purpose */
const samples = [
  'Дата;Район;Послуга;Канал;Кількість\n',
  'дата;район;послуга;канал;кiлькiсть\n',
  'ДАТА;РАЙОН;ПОСЛУГА;КАНАЛ ЗВЕРНЕННЯ\n',
  'Дата звернення,Адміністративний район,Найменування послуги,Спосіб подання\n',
  'Звіт про надані послуги\n\ndate;channel\n',
  '№ з/п;Назва\n',
  'Київський;12\n',
  'період;усього;через Дію;особисто\n',
  '2024-01;Немишлянський;4\n',
  'Заява на субсидію;так;ні\n',
  'Дата обращения;Район;Услуга;Канал;Количество\n',
  'РАЙОН ГОРОДА;ВСЕГО ОБРАЩЕНИЙ\n',
  'Отчёт по административным услугам за март\n',
  'id;status\n1;выполнено\n2;отказано\n',
  'Холодногорский;лично\n',
  'Выдача справки о составе семьи\n',
  'ЦНАП;12;портал\n',
  'Район\n',
  'Всього\n',
  'так;ні\n',
];

/** the old encodings do not hold every letter; people type what looks alike */
const typedIn = (text: string, encoding: (typeof encodings)[number]): string => {
  if (encoding === 'ibm866') return text.replaceAll('і', 'i').replaceAll('І', 'I');
  return encoding === 'koi8-u' ? text.replaceAll('№', 'N') : text;
};

describe('the encoding of short Ukrainian and Russian texts', () => {
  for (const encoding of encodings) {
    it.each(samples)(`${encoding}: %j`, (sample) => {
      expect(detectEncoding(encodeText(typedIn(sample, encoding), encoding), true)).toBe(encoding);
    });
  }

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('%s by its mark', (encoding) => {
    expect(detectEncoding(encodeText('\ufeffa', encoding), true)).toBe(encoding);
    expect(detectEncoding(encodeText('\ufeffні', encoding), true)).toBe(encoding);
  });

  it('plain ASCII is UTF-8', () => {
    expect(detectEncoding(encodeText('date,channel\n', 'utf-8'))).toBe('utf-8');
    expect(detectEncoding(new Uint8Array(0), true)).toBe('utf-8');
    expect(detectEncoding(encodeText('a b c d e f g h\n', 'utf-8'))).toBe('utf-8');
  });

  it('a letter cut at the end of a head is no other encoding', () => {
    const bytes = encodeText('Дата;Район', 'utf-8');
    for (let length = 1; length <= bytes.length; length++) {
      expect(detectEncoding(bytes.subarray(0, length))).toBe('utf-8');
    }
  });

  it('one broken letter does not make a UTF-8 text another encoding', () => {
    const bytes = encodeText('Дата;Район;Послуга\n2024-03-09;Салтівський;портал\n', 'utf-8');
    bytes[3] = 0xff;
    expect(detectEncoding(bytes, true)).toBe('utf-8');
  });

  it('signs among Latin letters are Windows-1251', () => {
    for (const text of ['don’t;«web» – 5\n', '2020–2021;12\n', '№;date\n', '°C\n']) {
      expect(detectEncoding(encodeText(text, 'windows-1251'), true), text).toBe('windows-1251');
    }
  });
});

const dirty = '../shared/data/dirty';
describe.skipIf(!existsSync(dirty))(`Ukrainian open data in ${dirty} (skipped where absent)`, () => {
  it.each(['kharkivska', 'kyiv_city', 'lvivska'])(
    '%s is Windows-1251, also by its first line alone',
    (region) => {
      const bytes = readFileSync(`${dirty}/ua-protected-areas-${region}.cp1251.csv`);
      for (const length of [20, 40, 80, 200, 5000, bytes.length]) {
        expect(detectEncoding(bytes.subarray(0, length))).toBe('windows-1251');
      }
    },
  );
});
