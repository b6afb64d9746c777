import { describe, test } from 'vitest';
import { type DamagedFile, expectFate, refusal } from '../../support/expect-fate.ts';

const header = 'Дата;Район;Послуга;Канал;Кількість';
const first = '2024-03-09;Салтівський;Житлова субсидія;портал;12';
const second = '2024-03-10;Київський;Довідка ВПО;особисто;7';
const log = (...lines: readonly string[]) => [...lines, ''].join('\n');
const both = {
  counted: 2,
  requests: 19,
  districts: ['Київський', 'Салтівський'],
  services: ['Довідка ВПО', 'Житлова субсидія'],
};
/** so many cells */
const wide = (columns: number, cell = 'x') => Array.from({ length: columns }, () => cell).join(';');

const empty = refusal(null, {
  uk: 'файл порожній. Перевірте, чи вивантаження завершилося, і вивантажте файл ще раз.',
  en: 'the file is empty. Check that the export had finished, then export the file again.',
});
const noRows = refusal(null, {
  uk: 'є заголовок, але немає жодного рядка даних. Перевірте, за який період вивантажено дані.',
  en: 'there is a header, but not a single row of data. Check for which period the data were exported.',
});
const tooWide = (line: number, columns: number) =>
  refusal(line, {
    uk: `у записі ${columns} стовпців, а дозволено не більше 5000. Перевірте роздільник або вивантажте лише потрібні стовпці.`,
    en: `a record has ${columns} columns; at most 5000 are allowed. Check the delimiter, or export only the columns you need.`,
  });
const tooLong = (line: number) =>
  refusal(line, {
    uk: 'запис, що починається тут, довший за 1 МіБ. Імовірно, у ньому незакрита лапка або файл має інший роздільник. Виправте цей рядок.',
    en: 'the record that begins here is longer than 1 MiB. It probably has a quote that is not closed, or the file has another delimiter. Mend this line.',
  });

const nothing: readonly DamagedFile[] = [
  ['no byte', '', empty],
  ['a byte order mark', '\ufeff', empty],
  ['blank lines and spaces', '\r\n  \r\n\t\r\n', empty],
  ['delimiters', ';;;;\n;;;;\n', empty],
  ['a header', log(header), noRows],
  ['titles and a header', log('Звіт', '', header), noRows],
  ['a header and delimiters', log(header, ';;;;', ';;;;'), noRows],
];

const around: readonly DamagedFile[] = [
  [
    'titles above: rows are counted from the header, lines from the top',
    log('Звіт про звернення', 'за березень 2024', '', header, first, second.replace('7', 'сім')),
    { counted: 1, rejected: 1, problems: ['row 2, line 6: bad-count'] },
  ],
  ['titles filled up with delimiters', log('Звіт про звернення;;;;', ';;;;', header, first, second), both],
  [
    'notes below',
    log(header, first, second, '', '* за даними міста', 'Виконавець: відділ звітності'),
    {
      ...both,
      rejected: 2,
      problems: ['row 3, line 5: too-few-fields', 'row 4, line 6: too-few-fields'],
    },
  ],
  [
    'the numbers of the columns below the header',
    log(header, '1;2;3;4;5', first, second),
    { ...both, rejected: 1, problems: ['row 1, line 2: unreadable-date'] },
  ],
  [
    'the header again on every page',
    log(header, first, header, second),
    { ...both, rejected: 1, problems: ['row 2, line 3: unreadable-date'] },
  ],
  [
    'subtotals and a total',
    log(
      header,
      first,
      '2024-03-09;Салтівський;Разом;портал;12',
      second,
      'Усього:;;;;19',
      ';;Всього за місяць;;19',
    ),
    {
      ...both,
      leftOut: 3,
      problems: ['row 2, line 3: total-row', 'row 4, line 5: total-row', 'row 5, line 6: total-row'],
    },
  ],
  [
    'blank rows between',
    log(header, first, ';;;;', '', ' ; ;;;', second),
    { ...both, leftOut: 2, problems: ['row 2, line 3: blank-row', 'row 3, line 5: blank-row'] },
  ],
  ['no header', log(first.replace(';12', ''), second.replace(';7', '')), { ...both, requests: 2 }],
];

const ragged: readonly DamagedFile[] = [
  [
    'rows too short and too long',
    log(header, first, '2024-03-10;Київський;Довідка ВПО', `${second};ще`, second),
    {
      ...both,
      rejected: 2,
      problems: ['row 2, line 3: too-few-fields', 'row 3, line 4: too-many-fields'],
    },
  ],
  ['rows longer by blanks', log(header, `${first};;`, second), both],
  ['rows that lack what nobody mapped', log(`${header};Стан`, first, `${second};виконано`), both],
  [
    'the last row broken off',
    log(header, first, second) + first.slice(0, 25),
    { ...both, rejected: 1, problems: ['row 3, line 4: too-few-fields'] },
  ],
];

const names: readonly DamagedFile[] = [
  [
    'the same name twice: the first is taken',
    log('Дата;Канал;Канал', '2024-03-09;портал;особисто', '2024-03-10;портал;особисто'),
    { counted: 2, channels: ['портал: online'] },
  ],
  [
    'no name for some columns',
    log(';Дата;;Канал', '1;2024-03-09;х;портал', '2;2024-03-10;х;портал'),
    { counted: 2, channels: ['портал: online'] },
  ],
  [
    'a header of fewer names than columns: which are missing is not guessed',
    log('Дата;Канал', '2024-03-09;портал;Салтівський', '2024-03-10;портал;Київський'),
    {
      counted: 0,
      rejected: 2,
      problems: ['row 1, line 2: too-many-fields', 'row 2, line 3: too-many-fields'],
    },
  ],
  [
    'names with line breaks and spaces',
    log('" Дата\nзвернення ";"Канал\r\nподання"', '2024-03-09;портал'),
    {
      counted: 1,
      channels: ['портал: online'],
    },
  ],
];

const large: readonly DamagedFile[] = [
  ['a header of 10,000 columns', log(wide(10_000, 'назва'), wide(10_000)), tooWide(1, 10_000)],
  ['a row of 5,001 columns', log(header, first, wide(5001)), tooWide(3, 5001)],
  [
    'a cell of more than a mebibyte',
    log(header, first, `2024-03-10;${'ї'.repeat(600_000)};Довідка ВПО;портал;1`),
    tooLong(3),
  ],
  [
    'a cell of half a mebibyte: its beginning is kept',
    log(header, first, `2024-03-10;${'x'.repeat(500_000)};Довідка ВПО;портал;1`),
    { counted: 2, districts: [`${'x'.repeat(200)}…`, 'Салтівський'] },
  ],
];

describe.each([
  ['nothing but', nothing],
  ['around the table', around],
  ['ragged', ragged],
  ['names of columns', names],
  ['too large', large],
])('%s', (_, files) => {
  test.each(files)('%s', (...file) => expectFate(file));
});
