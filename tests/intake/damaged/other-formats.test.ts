import { describe, test } from 'vitest';
import { type DamagedFile, expectFate, refusal } from '../../support/expect-fate.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');

const document = (name: string) =>
  refusal(null, {
    uk: `це файл ${name}, а не текстова таблиця. Вивантажте дані з вашої системи як CSV (можна стиснути в .gz).`,
    en: `its format is ${name}; it is no text table. Export the data from your system as CSV (it may be compressed as .gz).`,
  });
const table = (name: string) =>
  refusal(null, {
    uk: `це файл ${name}, а не текстова таблиця. Відкрийте його в редакторі таблиць і збережіть потрібний аркуш як CSV (UTF-8).`,
    en: `its format is ${name}; it is no text table. Open it in a spreadsheet program and save the sheet you need as CSV (UTF-8).`,
  });
const archive = (name: string) =>
  refusal(null, {
    uk: `це файл ${name}, а не текстова таблиця. Розпакуйте його й додайте CSV, які в ньому є.`,
    en: `its format is ${name}; it is no text table. Unpack it and add the CSV files that are in it.`,
  });
const cutOff = (name: string) =>
  refusal(null, {
    uk: `файл ${name} обривається: його кінця немає. Відкрийте його у програмі, яка його створила, збережіть ще раз або вивантажте дані як CSV.`,
    en: `the ${name} file breaks off: its end is not there. Open it in the program that made it and save it again, or export the data as CSV.`,
  });
const brokenZip = cutOff('ZIP');
const nothingInside = refusal(null, {
  uk: 'в архіві немає жодного файлу з даними. Перевірте, чи архів створено повністю.',
  en: 'the archive holds no file with data. Check whether the archive was made completely.',
});
const notText = refusal(null, {
  uk: 'це не текст: файл містить двійкові дані. Вивантажте дані як CSV або відкрийте файл у його програмі та збережіть як CSV.',
  en: 'this is not text: the file holds binary data. Export the data as CSV, or open the file in its own program and save it as CSV.',
});

const zip = (inside: string) => bytesOf(`PK\x03\x04\x14\0\0\0\0\0${'\0'.repeat(16)}${inside}`);
const ole = (stream: string) =>
  bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(504)}${utf16(stream)}`);

const documents: readonly DamagedFile[] = [
  ['PDF', bytesOf('%PDF-1.4\n%\xe2\xe3\n1 0 obj\n'), document('PDF')],
  ['an old text document', ole('WordDocument'), document('DOC')],
  ['a rich text', bytesOf('{\\rtf1\\ansi 2024-03-09}'), document('RTF')],
  ['a picture', bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), document('PNG')],
  ['a photograph', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF\0'), document('JPEG')],
  [
    'a page of the web, called a table',
    bytesOf('<html><table><tr><td>1</td></tr></table>'),
    document('HTML'),
  ],
  ['XML', bytesOf('\xef\xbb\xbf<?xml version="1.0"?><rows/>'), document('XML')],
  ['a database', bytesOf('SQLite format 3\0\x10\0'), document('SQLITE')],
];

const tables: readonly DamagedFile[] = [
  ['an old spreadsheet', ole('Workbook'), table('XLS')],
  ['a spreadsheet cut short', zip('[Content_Types].xml xl/workbook.xml'), brokenZip],
  ['an open spreadsheet cut short', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), brokenZip],
  ['a text document cut short', zip('[Content_Types].xml word/document.xml'), brokenZip],
  ['columns in bytes cut short', bytesOf('PAR1\x15\0\x15'), cutOff('Parquet')],
  ['JSON', bytesOf('[{"date": "2024-03-09", "channel": "web"}]'), { counted: 1, channels: ['web: online'] }],
  [
    'JSON, an object a line',
    bytesOf('{"date": "2024-03-09", "channel": "web"}\n{"date": "2024-03-10", "channel": "phone"}\n'),
    { counted: 2, channels: ['phone: phone', 'web: online'] },
  ],
];

const archives: readonly DamagedFile[] = [
  ['ZIP cut short', zip('log.csv'), brokenZip],
  ['ZIP of nothing', bytesOf(`PK\x05\x06${'\0'.repeat(18)}`), nothingInside],
  ['RAR', bytesOf('Rar!\x1a\x07\x01\0'), archive('RAR')],
  ['7z', bytesOf("7z\xbc\xaf'\x1c\0\x04"), archive('7Z')],
  ['tar', bytesOf(`log.csv${'\0'.repeat(250)}ustar\0`), archive('TAR')],
  ['bzip2', bytesOf('BZh91AY&SY'), archive('BZIP2')],
  ['xz', bytesOf('\xfd7zXZ\0\0\x04'), archive('XZ')],
  ['zstd', bytesOf('\x28\xb5\x2f\xfd\x04\0'), archive('ZSTD')],
];

const binary: readonly DamagedFile[] = [
  ['a program', bytesOf(`\x7fELF\x02\x01\x01${'\0'.repeat(9)}\x03\0>\0`), notText],
  ['bytes in turn', Uint8Array.from({ length: 512 }, (_, at) => at * 7), notText],
];

describe.each([
  ['documents', documents],
  ['tables', tables],
  ['archives', archives],
  ['no text', binary],
])('%s', (_, files) => {
  test.each(files)('%s', (...file) => expectFate(file));
});
