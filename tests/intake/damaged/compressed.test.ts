import { gzipSync } from 'node:zlib';
import { test } from 'vitest';
import { joinBytes } from '../../../src/intake/join-bytes.ts';
import { type DamagedFile, expectFate, refusal } from '../../support/expect-fate.ts';

const log = 'Дата;Канал\n2024-03-09;портал\n2024-03-10;особисто\n';
const more = '2024-03-11;портал\n';
const gzipped = (content: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gzipSync(content, { level: 9 }));
const whole = gzipped(log);
const bytesOf = (text: string) => new TextEncoder().encode(text);

const brokenOff = refusal(null, {
  uk: 'стиснений файл обривається. Завантажте або скопіюйте його ще раз повністю.',
  en: 'the compressed file breaks off. Download or copy it again, completely.',
});
const damaged = refusal(null, {
  uk: 'стиснений файл пошкоджено. Стисніть початковий файл ще раз або додайте його нестисненим.',
  en: 'the compressed file is damaged. Compress the original file again, or add it uncompressed.',
});
const twice = refusal(null, {
  uk: 'файл стиснено двічі. Розпакуйте його один раз і додайте знову.',
  en: 'the file was compressed twice. Unpack it once and add it again.',
});
const empty = refusal(null, {
  uk: 'файл порожній. Перевірте, чи вивантаження завершилося, і вивантажте файл ще раз.',
  en: 'the file is empty. Check that the export had finished, then export the file again.',
});
const brokenInside = refusal(null, {
  uk: 'файл ZIP обривається: його кінця немає. Відкрийте його у програмі, яка його створила, збережіть ще раз або вивантажте дані як CSV.',
  en: 'the ZIP file breaks off: its end is not there. Open it in the program that made it and save it again, or export the data as CSV.',
});

const files: readonly DamagedFile[] = [
  ['whole', whole, { counted: 2 }],
  ['two, one after the other', joinBytes([whole, gzipped(more)]), { counted: 3 }],
  ['whole, of nothing', gzipped(''), empty],
  ['cut in the middle', whole.slice(0, whole.length >> 1), brokenOff],
  ['cut within its end', whole.slice(0, -3), brokenOff],
  ['cut within its beginning', whole.slice(0, 5), brokenOff],
  ['the second of two cut', joinBytes([whole, gzipped(more).slice(0, 20)]), brokenOff],
  ['a byte changed', whole.with(whole.length - 8, (whole.at(-8) ?? 0) ^ 1), damaged],
  ['rubbish after it', joinBytes([whole, bytesOf('end of file\n')]), damaged],
  ['its beginning, and then text', joinBytes([whole.slice(0, 2), bytesOf(log)]), damaged],
  ['compressed twice', gzipped(whole), twice],
  ['half a spreadsheet inside', gzipped('PK\x03\x04[Content_Types].xml xl/workbook.xml'), brokenInside],
];

test.each(files)('%s', (...file) => expectFate(file));
