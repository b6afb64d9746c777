import { test } from 'vitest';
import { type DamagedFile, expectFate, refusal } from '../../support/expect-fate.ts';

const lines = [
  'Дата;Район;Послуга;Канал',
  '2024-03-09;Салтівський;Житлова субсидія;портал',
  '2024-03-10;Київський;Довідка ВПО;особисто',
  '',
];
const log = lines.join('\n');
const divided = (delimiter: string) => log.replaceAll(';', delimiter);
const both = {
  counted: 2,
  districts: ['Київський', 'Салтівський'],
  services: ['Довідка ВПО', 'Житлова субсидія'],
  channels: ['особисто: in-person', 'портал: online'],
};
const oneColumn = refusal(null, {
  uk: 'увесь файл — один стовпець: роздільника в ньому не знайдено. Збережіть його як CSV (UTF-8), де між стовпцями стоїть кома, крапка з комою, табуляція чи «|»; лапки навколо цілих рядків приберіть.',
  en: 'the whole file is one column: no delimiter was found in it. Save it as CSV (UTF-8) with a comma, semicolon, tab or “|” between the columns; take away quotes around whole lines.',
});

const files: readonly DamagedFile[] = [
  ['tabs', divided('\t'), both],
  ['upright strokes', divided('|'), both],
  ['commas', divided(','), both],
  [
    'commas, and others inside quotes',
    divided(',').replace('Житлова субсидія', '"Житлова, субсидія"'),
    {
      ...both,
      services: ['Довідка ВПО', 'Житлова, субсидія'],
    },
  ],
  [
    'a sep= line: its line counts, but it is no row',
    `sep=;\n${log.replace('2024-03-10', '2024-03-32')}`,
    { counted: 1, rejected: 1, problems: ['row 2, line 4: unreadable-date'] },
  ],
  ['a quoted sep= line', `"sep=;"\r\n${log}`, both],
  ['a sep= line with a tab', `sep=\t\n${divided('\t')}`, both],
  ['a sep= line that names a delimiter of its own', `sep=^\n${log}`, both],
  ['a sep= line that names another delimiter than the file has', `sep=,\n${log}`, both],
  [
    'another delimiter from the third line on',
    `${log}${lines[1]?.replaceAll(';', ',')}\n${lines[2]?.replaceAll(';', '\t')}\n`,
    {
      ...both,
      rejected: 2,
      problems: ['row 3, line 4: too-few-fields', 'row 4, line 5: too-few-fields'],
    },
  ],
  [
    'the delimiter inside a text without quotes',
    log.replace('Житлова субсидія', 'Субсидія; житлова'),
    { counted: 1, rejected: 1, problems: ['row 1, line 2: too-many-fields'] },
  ],
  ['a delimiter at the end of every line', log.replaceAll('\n', ';\n'), both],
  ['a delimiter at the end of rows only', log.replaceAll(/(?<=портал|особисто)\n/g, ';\n'), both],
  ['delimiters at the end of the header only', log.replace('Канал', 'Канал;;'), both],
  ['delimiters at the beginning of every line', log.replaceAll(/^(?=.)/gm, ';'), both],
  [
    'a table for reading: strokes around, a line below the header',
    '| Дата | Район | Канал |\n|---|---|---|\n| 2024-03-09 | Салтівський | портал |\n',
    { counted: 1, rejected: 1, problems: ['row 1, line 2: unreadable-date'], districts: ['Салтівський'] },
  ],
  ['a delimiter that is none', divided('~'), oneColumn],
  ['columns made of spaces', divided('    '), oneColumn],
  [
    'every line in quotes',
    log.replaceAll(/^(.+)$/gm, (line) => `"${line.replaceAll('портал', '""портал""')}"`),
    oneColumn,
  ],
];

test.each(files)('%s', (...file) => expectFate(file));
