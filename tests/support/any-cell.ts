import fc from 'fast-check';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

type WriteDate = (year: number, month: number, day: number) => string;

const iso: WriteDate = (year, month, day) => `${year}-${twoDigits(month)}-${twoDigits(day)}`;

/** The ways in which a column writes its dates; `mixed` below takes all of them. */
const dateStyles: readonly WriteDate[] = [
  iso,
  (...date) => `${iso(...date)} ${twoDigits(date[2] % 24)}:${twoDigits(date[2])}:07`,
  (...date) => `${iso(...date)}T2${date[2] % 4}:30:00Z`,
  (...date) => `${iso(...date)}T0${date[2] % 10}:15+0${date[1] % 10}:00`,
  (year, month, day) => `${twoDigits(day)}.${twoDigits(month)}.${year}`,
  (year, month, day) => `${day}.${month}.${year} 9:05`,
  (year, month, day) => `${twoDigits(day)}/${twoDigits(month)}/${year}`,
  (year, month, day) => `${month}/${day}/${year}`,
  (year, month, day) => `${twoDigits(day)}-${twoDigits(month)}-${year}`,
  (year, month, day) => `${twoDigits(day)}.${twoDigits(month)}.${year % 100}`,
  (year, month) => `${year}-${twoDigits(month)}`,
  (year) => String(year),
  (year, month, day) => `${day} ${['січня', 'березня', 'травня'][month % 3]} ${year}`,
  (year, month) => `${['Січень', 'Березень', 'Грудень'][month % 3]} ${year}`,
];

const junkDate = fc.constantFrom(
  '',
  ' ',
  'soon',
  '99.99.2024',
  '2024-02-30',
  'Всього',
  '0',
  '"',
  'дуже "довга" дата, якої немає'.repeat(5),
);

/** Cells of a date column: in one style as a rule, with some that are no date. */
export const anyDate: fc.Arbitrary<fc.Arbitrary<string>> = fc
  .tuple(fc.nat(dateStyles.length), fc.constantFrom(0, 0, 1, 3))
  .map(([style, junk]) => {
    const written = fc
      .tuple(
        fc.integer({ min: 2022, max: 2025 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(1, 2, 5, 12, 13, 28, 31),
        fc.nat(dateStyles.length - 1),
      )
      .map(([year, month, day, other]) => (dateStyles[style] ?? dateStyles[other] ?? iso)(year, month, day));
    return fc.oneof({ weight: 10, arbitrary: written }, { weight: junk, arbitrary: junkDate });
  });

const longText = 'Надання дуже довгої послуги '.repeat(9);

/** Labels that are the same after folding, nearly the same, blank, long, or look like something else. */
const labels = [
  'Салтівський',
  'салтівський район',
  ' Салтівський ',
  'САЛТІВСЬКИЙ',
  'Saltivskyi',
  'Київський',
  'Київський  р-н',
  "Основ'янський",
  'Основ’янський',
  'Осно́в`янський',
  'Реєстрація місця проживання',
  'реєстрація  місця проживання',
  'Nowhere',
  'nowhere',
  'Nowhere ',
  'caf\u00e9',
  'cafe\u0301',
  '',
  ' ',
  '\u00a0',
  '\t',
  'Разом',
  'Total',
  '__proto__',
  'довга "назва", з комою; і | рядком',
  'два\nрядки',
  'три\r\nтакі\rрядки',
  '"',
  '""',
  'a\u0001b\u001f',
  'a\u000bb',
  '\u{1f600} \u{1d49c}',
  '\u20ac\u2026\u2028',
  longText,
  `${longText}!`,
  `${longText.repeat(8)}.`,
];

export const anyLabel: fc.Arbitrary<string> = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...labels) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

export const anyChannel: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom('портал', 'Портал', ' ПОРТАЛ', 'ЦНАП', 'телефон', 'X-17', 'x-17', '', 'Разом'),
  },
  { weight: 1, arbitrary: anyLabel },
);

export const anyCount: fc.Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom('1', '2', '30', '0', '007', '999999999') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '1 234',
      '1\u00a0234',
      '1,234',
      '1.234',
      "1'234",
      '1 234 567',
      '12.0',
      ' 7 ',
      '+5',
      '10000000000',
      '-2',
      '1.5',
      '1e3',
      '10000000001',
      '99999999999999999999',
      'many',
      '٣',
      'NA',
      '',
      '-',
      '…',
      '1\u0000',
    ),
  },
);

export const anyId: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }).map((id) => `N-${id}`) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\u00a0', 'заява-1', ' заява-1', 'N-1 ', '\tN-1', 'a"b') },
);
