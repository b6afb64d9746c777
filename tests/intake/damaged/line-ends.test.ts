import { describe, test } from 'vitest';
import { type DamagedFile, expectFate, refusal } from '../../support/expect-fate.ts';

const header = 'Дата;Послуга;Канал';
const first = '2024-03-09;Житлова субсидія;портал';
const second = '2024-03-10;Довідка ВПО;особисто';
const wrong = '2024-03-32;Довідка ВПО;особисто';
const log = [header, first, second, ''].join('\n');
const withWrong = [header, first, wrong, second, ''].join('\n');
const both = {
  counted: 2,
  services: ['Довідка ВПО', 'Житлова субсидія'],
  channels: ['особисто: in-person', 'портал: online'],
};
const oneWrong = (line: number) => ({
  ...both,
  rejected: 1,
  problems: [`row 2, line ${line}: unreadable-date`],
});

const notText = refusal(null, {
  uk: 'це не текст: файл містить двійкові дані. Вивантажте дані як CSV або відкрийте файл у його програмі та збережіть як CSV.',
  en: 'this is not text: the file holds binary data. Export the data as CSV, or open the file in its own program and save it as CSV.',
});
const noRows = refusal(null, {
  uk: 'є заголовок, але немає жодного рядка даних. Перевірте, за який період вивантажено дані.',
  en: 'there is a header, but not a single row of data. Check for which period the data were exported.',
});

const ends: readonly DamagedFile[] = [
  ['CR', withWrong.replaceAll('\n', '\r'), oneWrong(3)],
  ['CRLF', withWrong.replaceAll('\n', '\r\n'), oneWrong(3)],
  ['CR, LF and CRLF in one file', `${header}\r${first}\r\n${wrong}\n${second}`, oneWrong(3)],
  ['LFCR: every second line is blank', withWrong.replaceAll('\n', '\n\r'), oneWrong(5)],
  ['CRCRLF: every second line is blank', withWrong.replaceAll('\n', '\r\r\n'), oneWrong(5)],
  ['the last line without an end', log.trimEnd(), both],
  ['the end-of-file mark of DOS', `${log}\u001a`, both],
  ['blank lines before, between and after', `\n\n${withWrong.replaceAll('\n', '\n\n')}\n\n`, oneWrong(7)],
  [
    'form feeds between the pages of a print',
    `${header}\n${first}\n\f\n${second}\n`,
    { ...both, leftOut: 1, problems: ['row 2, line 3: blank-row'] },
  ],
  [
    'a line broken in two by a stray line end',
    log.replace('Житлова ', 'Житлова\n'),
    {
      counted: 1,
      rejected: 2,
      problems: ['row 1, line 2: too-few-fields', 'row 2, line 3: too-few-fields'],
    },
  ],
  ['line ends that are none (U+2028)', log.replaceAll('\n', '\u2028'), noRows],
];

const zeros: readonly DamagedFile[] = [
  [
    'a NUL inside a word and one at its end',
    log.replace('Житлова', 'Жит\0лова').replace('портал', 'портал\0'),
    both,
  ],
  ['a NUL before the header', `\0${log}`, both],
  ['a NUL as a line of its own', `${log}\0\n`, both],
  ['a tail of zeros, as after a crash', `${log}${'\0'.repeat(4096)}`, notText],
  [
    'zeros in every second byte but the first line',
    `${header}\n${first.replaceAll(/.(?=.)/g, '$&\0')}`,
    notText,
  ],
  ['nothing but zeros', '\0'.repeat(512), notText],
];

describe.each([
  ['line ends', ends],
  ['zeros', zeros],
])('%s', (_, files) => {
  test.each(files)('%s', (...file) => expectFate(file));
});
