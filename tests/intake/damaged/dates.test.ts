import { describe, test } from 'vitest';
import { type DamagedFile, expectFate, refusal } from '../../support/expect-fate.ts';

/** a log with these dates, a request each */
const dated = (...dates: readonly string[]) =>
  ['Дата;Канал', ...dates.map((date) => `${date};портал`), ''].join('\n');

/** these, and below them five days that are as they should be */
const among = (...dates: readonly string[]) =>
  dated(...dates, '2024-03-11', '2024-03-12', '2024-03-13', '2024-03-14', '2024-03-15');

const openOrder = (example: string) =>
  refusal(null, {
    uk: `у стовпці «Дата» не видно, що стоїть першим — день чи місяць (наприклад, ${example}). Виберіть порядок: день-місяць-рік, місяць-день-рік чи рік-місяць-день. Програма не вгадує.`,
    en: `the column “Дата” does not show whether the day or the month comes first (for example, ${example}). Choose the order: day-month-year, month-day-year or year-month-day. The program does not guess.`,
  });
const contradiction = (notDayFirst: string, notMonthFirst: string) =>
  refusal(null, {
    uk: `дати стовпця «Дата» суперечать одна одній: ${notDayFirst} починається не з дня, а ${notMonthFirst} — не з місяця. Виберіть порядок: день-місяць-рік, місяць-день-рік чи рік-місяць-день. Програма не вгадує.`,
    en: `the dates of the column “Дата” contradict each other: ${notDayFirst} does not begin with a day, ${notMonthFirst} does not begin with a month. Choose the order: day-month-year, month-day-year or year-month-day. The program does not guess.`,
  });
const noDateColumn = refusal(null, {
  uk: 'не знайдено стовпця з датою. Укажіть стовпець із датою запиту, або рік і місяць, або фінансовий рік.',
  en: 'no column with a date was found. Name the column with the date of the request, or year and month, or the financial year.',
});

const unreadable = (...rows: readonly number[]) => ({
  rejected: rows.length,
  problems: rows.map((row) => `row ${row}, line ${row + 1}: unreadable-date`),
});

const orders: readonly DamagedFile[] = [
  ['open', dated('03/04/2024', '05/06/2024'), openOrder('03/04/2024')],
  ['open, with two digits for the year', dated('03/04/05', '05/06/07'), openOrder('03/04/05')],
  ['told by one row', dated('03/04/2024', '25/06/2024'), { counted: 2, days: ['2024-04-03', '2024-06-25'] }],
  [
    'told by one row, month first',
    dated('03/04/2024', '06/25/2024'),
    { counted: 2, days: ['2024-03-04', '2024-06-25'] },
  ],
  ['contradictory', dated('31/12/2024', '12/31/2024'), contradiction('12/31/2024', '31/12/2024')],
  [
    'full stops are day first',
    dated('03.04.2024', '05.06.2024'),
    { counted: 2, days: ['2024-04-03', '2024-06-05'] },
  ],
  [
    'year first with full stops',
    dated('2024.03.09', '2024.04.01'),
    { counted: 2, days: ['2024-03-09', '2024-04-01'] },
  ],
];

const impossible: readonly DamagedFile[] = [
  [
    'days that no month has',
    among('2024-02-30', '2023-02-29', '2024-13-01'),
    { counted: 5, ...unreadable(1, 2, 3) },
  ],
  ['zeros', among('0000-00-00', '00.00.0000'), { counted: 5, ...unreadable(1, 2) }],
  [
    'very old, and a marker for never',
    among('0001-01-01', '1899-12-30', '9999-12-31'),
    { counted: 5, ...unreadable(1, 2, 3), days: ['2024-03-11', '2024-03-15'] },
  ],
  ['a letter for a zero', among('2О24-03-09', '2024-03-1O'), { counted: 5, ...unreadable(1, 2) }],
  ['words for none', among('-', 'н/д', 'NULL'), { counted: 5, ...unreadable(1, 2, 3) }],
  ['no time of any day', among('2024-03-09 25:00', '2024-03-10 10:75'), { counted: 5, ...unreadable(1, 2) }],
  [
    'blank',
    among('', '  '),
    { counted: 5, rejected: 2, problems: ['row 1, line 2: no-date', 'row 2, line 3: no-date'] },
  ],
  ['no date in the whole column', dated('хтозна', 'колись', 'вчора'), noDateColumn],
  ['weeks by number', dated('2024-W10', '2024-W11'), noDateColumn],
  ['from and to in one cell', dated('01.03.2024-31.03.2024', '01.04.2024-30.04.2024'), noDateColumn],
];

const odd: readonly DamagedFile[] = [
  [
    'two digits for the year',
    dated('09.03.24', '31.12.69', '01.01.70'),
    { counted: 3, days: ['1970-01-01', '2069-12-31'] },
  ],
  ['a date to come', dated('2024-03-09', '2027-03-09'), { counted: 2, days: ['2024-03-09', '2027-03-09'] }],
  [
    'seconds since 1970',
    dated('1709942399', '1709942400'),
    { counted: 2, days: ['2024-03-09', '2024-03-09'] },
  ],
  [
    'milliseconds since 1970',
    dated('1709935199000', '1709935200000'),
    { counted: 2, days: ['2024-03-08', '2024-03-09'] },
  ],
  [
    'day numbers of a spreadsheet',
    dated('45360', '45360.75', '45361,5'),
    { counted: 3, days: ['2024-03-09', '2024-03-10'] },
  ],
  [
    'one day number among dates',
    dated('45360', ...Array.from({ length: 30 }, (_, at) => `2024-03-${String(1 + at).padStart(2, '0')}`)),
    { counted: 30, ...unreadable(1) },
  ],
  [
    'twelve hours',
    dated('3/9/2024 12:05 AM', '3/19/2024 11:59 PM', '3/20/2024 13:00 PM'),
    { counted: 2, ...unreadable(3), days: ['2024-03-09', '2024-03-19'] },
  ],
  [
    'zoned: the day of the city',
    dated('2024-03-09T22:30:00Z', '2024-03-10T23:30:00+05:00', '2024-07-01T21:30:00Z'),
    { counted: 3, days: ['2024-03-10', '2024-07-02'] },
  ],
  [
    'the end of a day',
    dated('2024-03-09 24:00', '2024-03-10 23:59:60'),
    { counted: 2, days: ['2024-03-09', '2024-03-10'] },
  ],
  [
    'months with their names',
    dated('9 березня 2024 р.', '10 марта 2024 г.', 'March 11, 2024'),
    {
      counted: 3,
      days: ['2024-03-09', '2024-03-11'],
    },
  ],
  [
    'spaces that are none',
    dated('\u00a02024-03-09\u00a0', '2024-03-10\u202f10:15'),
    {
      counted: 2,
      days: ['2024-03-09', '2024-03-10'],
    },
  ],
  [
    'marks that nobody sees',
    dated('\u200e2024-03-09\u200e', '\u200b2024-03-10', '2024\u201103\u201111'),
    {
      counted: 3,
      days: ['2024-03-09', '2024-03-11'],
    },
  ],
  [
    'held as a text by a spreadsheet',
    dated('="2024-03-09"', '="2024-03-10"'),
    { counted: 2, days: ['2024-03-09', '2024-03-10'] },
  ],
];

describe.each([
  ['order', orders],
  ['no dates', impossible],
  ['odd dates', odd],
])('%s', (_, files) => {
  test.each(files)('%s', (...file) => expectFate(file));
});
