import { days, districts, of, services, table, names } from './small-log.ts';

/** What a style is called, a log in it, and the roles that must be proposed without a touch. */
export type HeaderStyle = readonly [name: string, log: string, roles: Record<string, string>];

/** Header styles as Ukrainian offices write them. */
export const ukrainianStyles: readonly HeaderStyle[] = [
  [
    'Ukrainian service centre, with personal data',
    table(
      '№ справи;Дата звернення;ПІБ заявника;Телефон;Район;Назва послуги;Спосіб подання;Вікова група',
      (at) => [
        `ЦН-2024/${100 + at}`,
        `${of(days, at)}.03.2024`,
        of(names, at),
        `+38050123456${at}`,
        of(districts, at),
        of(services, at),
        of(['особисто', 'портал', 'Дія'], at),
        of(['18–35', '36–59', '60+'], at),
      ],
    ),
    {
      '№ справи': 'id',
      'Дата звернення': 'date',
      Район: 'district',
      'Назва послуги': 'service',
      'Спосіб подання': 'channel',
      'Вікова група': 'segment',
    },
  ],
  [
    'Ukrainian, short',
    table('дата;район;послуга;канал', (at) => [
      `2024-03-${of(days, at)}`,
      of(districts, at),
      of(services, at),
      of(['телефон', 'ЦНАП'], at),
    ]),
    { дата: 'date', район: 'district', послуга: 'service', канал: 'channel' },
  ],
  [
    'Ukrainian, counts',
    table(
      'Дата подання|Адміністративний район|Вид послуги|Канал звернення|Кількість звернень|Тип заявника',
      (at) => [
        `${of(days, at)}.03.2024`,
        of(districts, at),
        of(services, at),
        of(['онлайн', 'особисто'], at),
        12 + at,
        of(['фізична особа', 'ФОП'], at),
      ],
      '|',
    ),
    {
      'Дата подання': 'date',
      'Адміністративний район': 'district',
      'Вид послуги': 'service',
      'Канал звернення': 'channel',
      'Кількість звернень': 'count',
      'Тип заявника': 'segment',
    },
  ],
  [
    'Ukrainian, one column a channel, year and month apart',
    table('Рік;Місяць;Район міста;Послуга;Через портал;Особисто у ЦНАП;Поштою;Телефоном;Усього', (at) => [
      2024,
      1 + (at % 12),
      of(districts, at),
      of(services, at),
      at,
      2 * at,
      1,
      at === 3 ? 'н/д' : 4,
      3 * at + 5,
    ]),
    {
      Рік: 'year',
      Місяць: 'month',
      'Район міста': 'district',
      Послуга: 'service',
      'Через портал': 'channel',
      'Особисто у ЦНАП': 'channel',
      Поштою: 'channel',
      Телефоном: 'channel',
      Усього: 'count',
    },
  ],
  [
    'Ukrainian contact centre, time stamps',
    table(
      'Реєстраційний номер;Час надходження;Джерело надходження;Тип звернення;Адреса;Район заявника;Стан',
      (at) => [
        `15-62-${7000 + at}`,
        `${of(days, at)}.03.2024 1${at % 10}:05`,
        of(['Дзвінок', 'Мобільний застосунок'], at),
        of(['Аварія на мережі', 'Вивезення сміття', 'Освітлення'], at),
        `вул. Сумська, ${at}`,
        of(districts, at),
        of(['виконано', 'в роботі'], at),
      ],
    ),
    {
      'Реєстраційний номер': 'id',
      'Час надходження': 'date',
      'Джерело надходження': 'channel',
      'Тип звернення': 'service',
      'Район заявника': 'district',
    },
  ],
];
