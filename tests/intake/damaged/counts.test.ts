import { describe, expect, test } from 'vitest';
import { type DamagedFile, expectFate } from '../../support/expect-fate.ts';
import { type Account, fateOfFile } from '../../support/fate-of-file.ts';

/** a log with these counts, below so many that are as they should be */
const counted = (...counts: readonly string[]) =>
  [
    'Дата;Послуга;Канал;Кількість',
    ...['10', '20', '30', '40', ...counts].map((count) => `2024-03-09;Довідка ВПО;портал;${count}`),
    '',
  ].join('\n');
/** a table with a count column a channel */
const channels = (...rows: readonly string[]) => ['Дата;Послуга;Онлайн;Особисто', ...rows, ''].join('\n');
const sound = { counted: 4, requests: 100 };
const refused = (code: string, rows: number) => ({
  ...sound,
  rejected: rows,
  problems: Array.from({ length: rows }, (_, at) => `row ${5 + at}, line ${6 + at}: ${code}`),
});

const files: readonly DamagedFile[] = [
  [
    'thousands apart: space, no-break space, narrow, thin, figure space, apostrophes',
    counted('1 234', '1\u00a0234', '1\u202f234', '1\u2009234', '1\u2007234', "1'234", '1’234'),
    { counted: 11, requests: 100 + 7 * 1234 },
  ],
  [
    'thousands apart by commas',
    counted('1,234', '1,234,567'),
    { counted: 6, requests: 100 + 1234 + 1_234_567 },
  ],
  ['millions apart by full stops', counted('1.234.567'), { counted: 5, requests: 100 + 1_234_567 }],
  ['a thousand or a fraction: not decided', counted('1.234'), refused('bad-count', 1)],
  ['apart in the wrong places', counted('12 34', '1 2345'), refused('bad-count', 2)],
  ['negative', counted('-5', '−5', '(5)'), refused('bad-count', 3)],
  ['fractions', counted('2,5', '2.5', '½'), refused('bad-count', 3)],
  ['fractions of nothing', counted('2,0', '2.00', '+2'), { counted: 7, requests: 106 }],
  ['none', counted('', '-', '—'), refused('no-count', 3)],
  ['words for none', counted('NA', 'ND', '..', 'н/д'), refused('no-count', 4)],
  ['suppressed', counted('<5', '1-4', '≤4'), refused('bad-count', 3)],
  ['words', counted('багато', '12 шт', '12*'), refused('bad-count', 3)],
  ['of another notation', counted('1e3', '0x10', '١٢'), refused('bad-count', 3)],
  ['larger than any office has', counted('99999999999', '380501234567'), refused('bad-count', 2)],
  ['errors of a spreadsheet', counted('#REF!', '#N/A', '########'), refused('bad-count', 3)],
  ['zero: the data speak of the day', counted('0', '0'), { counted: 6, requests: 100 }],
  [
    'Latin letters in the name of the column',
    counted('5').replace('Кількість', 'Кiлькicть'),
    { counted: 5, requests: 105 },
  ],
  [
    'gaps in a table of channels',
    channels('2024-03-09;Довідка ВПО;10;-', '2024-03-10;Довідка ВПО;н/д;..', '2024-03-11;Довідка ВПО;3;4'),
    { counted: 2, requests: 17, rejected: 1, problems: ['row 2, line 3: no-count'] },
  ],
  [
    'one bad number in a table of channels',
    channels('2024-03-09;Довідка ВПО;10;5', '2024-03-10;Довідка ВПО;7;<5'),
    { counted: 1, requests: 15, rejected: 1, problems: ['row 2, line 3: bad-count'] },
  ],
];

test.each(files)('%s', (...file) => expectFate(file));

describe('what a user reads about a row', () => {
  const wordsAbout = async (text: string): Promise<Account['words']> => {
    const fate = await fateOfFile('log.csv', new TextEncoder().encode(text));
    return 'words' in fate ? fate.words : [];
  };

  test('names the cell as it is written, in both languages', async () => {
    expect(await wordsAbout(counted('<5', '', '-'))).toEqual([
      {
        uk: '«<5» — не кількість: потрібне ціле число, не менше за нуль.',
        en: '“<5” is no count: it must be a whole number, zero or more.',
      },
      { uk: 'Не вказано кількості.', en: 'No count is given.' },
      { uk: 'Не вказано кількості.', en: 'No count is given.' },
    ]);
  });

  test('and how many fields there are', async () => {
    const ragged = `${counted().trimEnd()}\n2024-03-09;Довідка; ВПО;портал;1\n2024-03-09;Довідка\n;;;\nРазом;;;100\n`;
    expect(await wordsAbout(ragged)).toEqual([
      {
        uk: 'Зайві поля: 5 замість 4. Імовірно, роздільник стоїть усередині тексту без лапок.',
        en: 'Too many fields: 5 instead of 4. There is probably a delimiter in a text without quotes.',
      },
      {
        uk: 'Запис обривається: полів 2, а мало бути 4.',
        en: 'The record breaks off: 2 fields where there should be 4.',
      },
      { uk: 'Порожній рядок.', en: 'A blank row.' },
      { uk: 'Підсумковий рядок, не запит.', en: 'A row of totals, not a request.' },
    ]);
  });
});
