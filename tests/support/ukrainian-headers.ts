import { column, tenRows, type HeaderStyle } from './header-style.ts';
import { days, districts, of, services } from './small-log.ts';

const dotted = (at: number) => `${of(days, at)}.03.2024`;
const iso = (at: number) => `2024-03-${of(days, at)}`;

/** Headers as Ukrainian offices write them, with what is proposed for them. */
export const ukrainianHeaders: readonly HeaderStyle[] = [
  {
    name: 'Ukrainian: a register of a service centre, below titles',
    log: `Реєстр звернень;;;;;;\nза березень 2024 року;;;;;;\n\n${tenRows(
      ';',
      [
        '№ з/п',
        'Реєстраційний номер',
        'Дата та час реєстрації',
        'Найменування адміністративної послуги',
        'Спосіб подання заяви',
        'Район проживання заявника',
        'Результат розгляду',
      ],
      (at) => [
        at + 1,
        `А-${700 + at}`,
        `${dotted(at)} 1${at}:05`,
        of(services, at),
        of(['через портал', 'особисто', 'поштою'], at).replace('через портал', 'портал'),
        of(districts, at),
        of(['надано', 'відмовлено'], at),
      ],
    )}`,
    mapping: {
      date: column('Дата та час реєстрації'),
      district: 'Район проживання заявника',
      service: 'Найменування адміністративної послуги',
      channel: column('Спосіб подання заяви'),
      id: 'Реєстраційний номер',
      districtBasis: 'residence',
    },
  },
  {
    name: 'Ukrainian: sums by month, a tab between, a total below',
    log: `${tenRows(
      '\t',
      [
        'Звітний місяць',
        'Категорія послуги',
        'Послуга',
        'Канал надходження',
        'ЦНАП (район)',
        'К-сть звернень',
      ],
      (at) => [
        `0${1 + (at % 9)}.2024`,
        of(['Соціальні', 'Реєстрація'], at),
        of(services, at),
        of(['онлайн', 'особисто', 'телефон'], at),
        of(districts, at),
        10 + at,
      ],
    )}Разом\t\t\t\t\t145\n`,
    mapping: {
      date: column('Звітний місяць'),
      district: 'ЦНАП (район)',
      service: 'Послуга',
      channel: column('Канал надходження'),
      count: 'К-сть звернень',
      districtBasis: 'office',
    },
    leftOut: 1,
    requests: 145,
  },
  {
    name: 'Ukrainian: a count column a channel, commas and quotes',
    log: tenRows(
      ',',
      [
        '"Місяць"',
        '"Район міста"',
        '"Назва послуги"',
        '"Подано онлайн, заяв"',
        '"Подано у ЦНАП, заяв"',
        '"Контакт-центр 1562"',
        '"Усього, заяв"',
        '"Частка онлайн, %"',
      ],
      (at) => [
        `2024-0${1 + (at % 9)}`,
        of(districts, at),
        of(services, at),
        5,
        4,
        at % 2,
        9 + (at % 2),
        '"55,5"',
      ],
    ),
    mapping: {
      date: column('Місяць'),
      district: 'Район міста',
      service: 'Назва послуги',
      channel: {
        kind: 'wide',
        columns: [
          { column: 'Подано онлайн, заяв', kind: 'online' },
          { column: 'Подано у ЦНАП, заяв', kind: 'in-person' },
          { column: 'Контакт-центр 1562', kind: 'phone' },
        ],
      },
      count: 'Усього, заяв',
    },
    requests: 95,
  },
  {
    name: 'Ukrainian: a contact centre, with what is personal and what comes later',
    log: tenRows(
      ';',
      [
        'ID',
        'Створено',
        'Закрито',
        'Канал зв’язку',
        'Тематика звернення',
        'Район',
        'Вулиця',
        'Контактний телефон',
      ],
      (at) => [
        90_000 + at,
        `${iso(at)} 0${at}:15:00`,
        `2024-04-${of(days, at)}`,
        of(['Дзвінок', 'Telegram', 'Вебформа'], at),
        of(['Вивезення сміття', 'Освітлення', 'Ремонт дороги'], at),
        of(districts, at),
        of(['Сумська', 'Полтавський Шлях'], at),
        `05012345${10 + at}`,
      ],
    ),
    mapping: {
      date: column('Створено'),
      district: 'Район',
      service: 'Тематика звернення',
      channel: column('Канал зв’язку'),
      id: 'ID',
    },
  },
];
