import { describe, test } from 'vitest';
import { type DamagedFile, expectFate } from '../../support/expect-fate.ts';

/** a log in which two requests are for these services */
const served = (...services: readonly string[]) =>
  [
    'Дата;Район;Послуга;Канал',
    ...services.map((service) => `2024-03-09;Салтівський;${service};портал`),
    '',
  ].join('\n');

const hostile: readonly DamagedFile[] = [
  [
    'markup',
    served('<img src=x onerror=alert(1)>', '<script>1</script>', '&amp'),
    { counted: 3, services: ['&amp', '<img src=x onerror=alert(1)>', '<script>1</script>'] },
  ],
  [
    'formulas',
    served('=1+1', '@SUM(A1)', '+cmd', "-2+3'"),
    { counted: 4, services: ['+cmd', "-2+3'", '=1+1', '@SUM(A1)'] },
  ],
  [
    'names of every object',
    served('__proto__', 'constructor', 'toString', 'hasOwnProperty'),
    { counted: 4, services: ['__proto__', 'constructor', 'hasOwnProperty', 'toString'] },
  ],
  [
    'names of every object as names of columns',
    'Дата;__proto__;constructor;Канал\n2024-03-09;x;y;портал\n2024-03-10;x;y;портал\n',
    { counted: 2, channels: ['портал: online'] },
  ],
  [
    'names of every object as channels',
    'Дата;Канал\n2024-03-09;__proto__\n2024-03-09;constructor\n',
    { counted: 2, channels: ['__proto__: unknown', 'constructor: unknown'] },
  ],
  [
    'the language of databases',
    served("'; DROP TABLE x"),
    { counted: 0, rejected: 1, problems: ['row 1, line 2: too-many-fields'] },
  ],
  ['placeholders of our own sentences', served('{file}', '{0}'), { counted: 2, services: ['{0}', '{file}'] }],
];

const alike: readonly DamagedFile[] = [
  [
    'a district with Latin letters is that district',
    served('x').replace('Салтівський', 'Caлтiвcький'),
    { counted: 1, districts: ['Caлтiвcький'] },
  ],
  [
    'a channel with Latin letters is that channel',
    'Дата;Канал\n2024-03-09;пopтaл\n',
    { counted: 1, channels: ['пopтaл: online'] },
  ],
  [
    'names of columns with Latin letters',
    served('Лампи', 'Лавки').replace('Дата;Район;Послуга;Канал', 'Дaтa;Paйoн;Пocлyгa;Kaнaл'),
    { counted: 2, districts: ['Салтівський'], services: ['Лавки', 'Лампи'], channels: ['портал: online'] },
  ],
  [
    'marks of direction around names and words',
    served('Лампи', 'Лавки')
      .replace('Послуга;Канал', '\u200eПослуга\u200f;\u202aКанал\u202c')
      .replaceAll('портал', '\u200fпортал'),
    { counted: 2, services: ['Лавки', 'Лампи'], channels: ['\u200fпортал: online'] },
  ],
  [
    'soft hyphens and spaces of no width in names of columns',
    served('Лампи', 'Лавки').replace('Послуга;Канал', 'Послу\u00adга;Ка\u200bнал'),
    { counted: 2, services: ['Лавки', 'Лампи'], channels: ['портал: online'] },
  ],
  [
    'letters in two parts (a Mac file)',
    served('Їжа', 'Їжа').replaceAll('Ї', 'І\u0308').replace('Район', 'Раи\u0306он'),
    { counted: 2, services: ['Їжа'], districts: ['Салтівський'] },
  ],
  [
    'spaces that differ',
    served('Довідка  ВПО', ' Довідка\u00a0ВПО ', 'Довідка ВПО'),
    { counted: 3, services: ['Довідка ВПО'] },
  ],
];

describe.each([
  ['text of others is data', hostile],
  ['what looks alike', alike],
])('%s', (_, files) => {
  test.each(files)('%s', (...file) => expectFate(file));
});
