import { describe, test } from 'vitest';
import { type DamagedFile, expectFate, refusal } from '../../support/expect-fate.ts';

const header = 'Дата;Район;Послуга;Канал';
const row = (service: string, day = '09') => `2024-03-${day};Салтівський;${service};портал`;
const log = (...rows: readonly string[]) => [header, ...rows, ''].join('\n');

const neverCloses = (line: number) =>
  refusal(line, {
    uk: 'лапка, відкрита в цьому рядку, ніде не закривається. Закрийте або приберіть її (усередині поля лапку подвоюють: "") і додайте файл знову.',
    en: 'the quote opened on this line is never closed. Close or remove it (inside a field a quote is doubled: "") and add the file again.',
  });

const open: readonly DamagedFile[] = [
  ['in the first row', log(row('"Субсидія'), row('Довідка ВПО')), neverCloses(2)],
  ['in the last row', log(row('Субсидія'), row('"Довідка ВПО')), neverCloses(3)],
  ['in the header', log(row('Субсидія')).replace('Послуга', '"Послуга'), neverCloses(1)],
  ['after quoted line breaks', log(row('"Субсидія\nжитлова"'), row('"Довідка')), neverCloses(4)],
  ['at the very end of the file', `${log(row('Субсидія'))}"`, neverCloses(3)],
  ['a doubled quote that ends nothing', log(row('"Субсидія""')), neverCloses(2)],
  [
    'in a file with CR line ends',
    log(row('Субсидія'), row('"Довідка')).replaceAll('\n', '\r'),
    neverCloses(3),
  ],
];

const harmless: readonly DamagedFile[] = [
  [
    'inside a text: it is text',
    log(row('Картка "Місто"'), row('Довідка 5"')),
    { counted: 2, services: ['Довідка 5"', 'Картка "Місто"'] },
  ],
  ['doubled', log(row('"Картка ""Місто"""')), { counted: 1, services: ['Картка "Місто"'] }],
  ['followed by text', log(row('"Картка"Місто')), { counted: 1, services: ['КарткаМісто'] }],
  ['followed by a space', log(row('"Субсидія; житлова" ')), { counted: 1, services: ['Субсидія; житлова'] }],
  ['with nothing in it', log(row('""')), { counted: 1, services: [] }],
  [
    'written with a backslash',
    log(row('"Картка \\"Місто\\""')),
    { counted: 1, services: ['Картка \\Місто\\""'] },
  ],
  [
    'around line breaks: the lines of later rows are right',
    log(row('"Субсидія\r\n\r\nжитлова"'), row('Довідка', '32')),
    {
      counted: 1,
      services: ['Субсидія житлова'],
      rejected: 1,
      problems: ['row 2, line 5: unreadable-date'],
    },
  ],
  [
    'around every cell',
    log(row('Субсидія')).replaceAll(/[^;\n]+/g, '"$&"'),
    { counted: 1, services: ['Субсидія'] },
  ],
];

const noQuotes: readonly DamagedFile[] = [
  [
    'after a space: no quote, and the delimiter divides',
    log(row(' "Субсидія; житлова"')),
    { counted: 0, rejected: 1, problems: ['row 1, line 2: too-many-fields'] },
  ],
  [
    'of a book: no quotes, and the delimiter divides',
    log(row('«Субсидія; житлова»'), row('Довідка')),
    { counted: 1, rejected: 1, problems: ['row 1, line 2: too-many-fields'] },
  ],
  [
    // nothing tells it from a text of several lines; one record longer than a mebibyte is refused
    'stray, and closed by another one two rows further: one text of three lines',
    log(row('"Субсидія'), row('Лампи'), row('Довідка"'), row('Лавки')),
    {
      counted: 2,
      services: [
        'Лавки',
        'Субсидія;портал 2024-03-09;Салтівський;Лампи;портал 2024-03-09;Салтівський;Довідка',
      ],
    },
  ],
  ['single: text', log(row("'Субсидія'")), { counted: 1, services: ["'Субсидія'"] }],
];

describe.each([
  ['a quote that never closes', open],
  ['a quote that does no harm', harmless],
  ['quotes that divide otherwise than they seem to', noQuotes],
])('%s', (_, files) => {
  test.each(files)('%s', (...file) => expectFate(file));
});
