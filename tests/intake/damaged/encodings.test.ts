import { describe, test } from 'vitest';
import type { Encoding } from '../../../src/intake/dialect.ts';
import { joinBytes } from '../../../src/intake/join-bytes.ts';
import { encodeText } from '../../support/encode-text.ts';
import { type DamagedFile, expectFate, refusal } from '../../support/expect-fate.ts';

const header = 'Дата;Район;Послуга;Канал';
const first = '2024-03-09;Салтівський;Житлова субсидія;портал';
const second = '2024-03-10;Київський;Довідка ВПО;особисто';
const log = [header, first, second, ''].join('\n');
const both = {
  counted: 2,
  districts: ['Київський', 'Салтівський'],
  services: ['Довідка ВПО', 'Житлова субсидія'],
  channels: ['особисто: in-person', 'портал: online'],
};

const utf8 = (text: string) => encodeText(text, 'utf-8');
const pieces = (...parts: readonly (readonly [string, Encoding])[]) =>
  joinBytes(parts.map(([text, encoding]) => encodeText(text, encoding)));
const without = (bytes: Uint8Array<ArrayBuffer>, last: number) => bytes.slice(0, bytes.length - last);
const replaced = (bytes: Uint8Array<ArrayBuffer>, at: number, byte: number) => bytes.with(at, byte);

const brokenOff = (line: number, encoding: string) =>
  refusal(line, {
    uk: `цей рядок неможливо прочитати в кодуванні ${encoding}. Імовірно, файл обривається посеред літери: завантажте або скопіюйте його ще раз повністю. Якщо він цілий, перезбережіть його в UTF-8.`,
    en: `this line cannot be read as ${encoding}. The file probably breaks off within a letter: download or copy it again, completely. If it is whole, save it again as UTF-8.`,
  });
const mixed = (line: number, encoding: string) =>
  refusal(line, {
    uk: `до цього рядка файл мав кодування ${encoding}, а далі — інше. Схоже, склеєно файли з різних систем. Додайте їх окремо або перезбережіть усе в UTF-8.`,
    en: `up to this line the file was encoded as ${encoding}, from here on it is not. Files of different systems seem to have been joined. Add them separately, or save everything as UTF-8.`,
  });

const notText = refusal(null, {
  uk: 'це не текст: файл містить двійкові дані. Вивантажте дані як CSV або відкрийте файл у його програмі та збережіть як CSV.',
  en: 'this is not text: the file holds binary data. Export the data as CSV, or open the file in its own program and save it as CSV.',
});

const marks: readonly DamagedFile[] = [
  ['a byte order mark', `\ufeff${log}`, both],
  ['two byte order marks', `\ufeff\ufeff${log}`, both],
  [
    'files with marks joined one after the other',
    `\ufeff${log}\ufeff${log}`,
    { ...both, counted: 4, rejected: 1, problems: ['row 3, line 4: unreadable-date'] },
  ],
  ['a mark before a quote', `\ufeff${log.replace('Дата', '"Дата"')}`, both],
  ['UTF-16 with a mark', pieces([`\ufeff${log}`, 'utf-16le']), both],
  ['UTF-16, upper byte first, without a mark', pieces([log, 'utf-16be']), both],
  [
    'UTF-32: each letter followed by zeros',
    pieces([`\ufeff${log}`.replaceAll(/./gs, '$&\0'), 'utf-16le']),
    both,
  ],
];

const cut: readonly DamagedFile[] = [
  [
    'UTF-8 cut within its last letter',
    without(utf8(log.replace(/особисто\n$/, 'особисто')), 1),
    brokenOff(3, 'utf-8'),
  ],
  [
    'UTF-16 with an odd number of bytes',
    without(pieces([`\ufeff${log}`, 'utf-16le']), 1),
    brokenOff(3, 'utf-16le'),
  ],
  [
    'UTF-16 with half a pair of units',
    pieces([`\ufeff${log.replace('Житлова', 'Ж\ud83dитлова')}`, 'utf-16le']),
    brokenOff(2, 'utf-16le'),
  ],
  [
    'UTF-8 cut between two letters',
    utf8(log.slice(0, -'Довідка ВПО;особисто\n'.length)),
    { counted: 1, rejected: 1, problems: ['row 2, line 3: too-few-fields'] },
  ],
  [
    'a letter of UTF-8 that lost its second byte',
    replaced(utf8(log), utf8(`${header}\n${first.slice(0, 12)}`).length - 1, 0x3b),
    mixed(2, 'utf-8'),
  ],
];

const old: readonly DamagedFile[] = [
  ['a short log in Windows-1251', encodeText(log, 'windows-1251'), both],
  ['a short log in KOI8-U', encodeText(log, 'koi8-u'), both],
  [
    'a short log of DOS, where «і» is typed as a Latin letter',
    encodeText(log.replaceAll('і', 'i'), 'ibm866'),
    { ...both, districts: ['Київський', 'Салтiвський'], services: ['Довiдка ВПО', 'Житлова субсидiя'] },
  ],
  [
    'one row of two words in Windows-1251',
    encodeText('Дата;Канал\n09.03.2024;портал\n', 'windows-1251'),
    { counted: 1, channels: ['портал: online'] },
  ],
  [
    'one row of two words in KOI8-U',
    encodeText('Дата;Канал\n09.03.2024;портал\n', 'koi8-u'),
    { counted: 1, channels: ['портал: online'] },
  ],
  [
    'an English header over Windows-1251',
    pieces(['date;channel\n2024-03-09;web\n', 'utf-8'], ['2024-03-10;особисто\n', 'windows-1251']),
    { counted: 2, channels: ['web: online', 'особисто: in-person'] },
  ],
];

const mixtures: readonly DamagedFile[] = [
  ['UTF-8, then Windows-1251', pieces([log, 'utf-8'], [`${first}\n`, 'windows-1251']), mixed(4, 'utf-8')],
  ['UTF-8, then KOI8-U', pieces([log, 'utf-8'], [`${first}\n`, 'koi8-u']), mixed(4, 'utf-8')],
  [
    'Windows-1251, then UTF-8',
    pieces([log, 'windows-1251'], [`${first}\n`, 'utf-8']),
    mixed(4, 'windows-1251'),
  ],
  [
    'DOS, then UTF-8',
    pieces([log.replaceAll('і', 'i'), 'ibm866'], [`${first}\n`, 'utf-8']),
    mixed(4, 'ibm866'),
  ],
  ['UTF-8, then UTF-16', pieces([log, 'utf-8'], [`${first}\n`, 'utf-16le']), notText],
];

describe.each([
  ['marks', marks],
  ['cut letters', cut],
  ['old encodings', old],
  ['two encodings', mixtures],
])('%s', (_, files) => {
  test.each(files)('%s', (...file) => expectFate(file));
});
