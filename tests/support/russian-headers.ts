import { column, segment, tenRows, type HeaderStyle } from './header-style.ts';
import { days, of, oldDistricts } from './small-log.ts';

const dotted = (at: number) => `${of(days, at)}.03.2024`;

/** Headers of Russian forms and systems. */
export const russianHeaders: readonly HeaderStyle[] = [
  {
    name: 'Russian: applications by day, below a title',
    log: `Отчет по заявлениям\n${tenRows(
      ';',
      [
        'Район проживания',
        'Услуга',
        'Канал подачи',
        'Дата подачи заявления',
        'Кол-во заявлений',
        'Категория заявителя',
      ],
      (at) => [
        of(oldDistricts, at),
        of(['Субсидия', 'Прописка'], at),
        of(['портал города', 'лично', 'почтой'], at),
        dotted(at),
        2,
        of(['физическое лицо', 'ФОП'], at),
      ],
    )}`,
    mapping: {
      date: column('Дата подачи заявления'),
      district: 'Район проживания',
      service: 'Услуга',
      channel: column('Канал подачи'),
      count: 'Кол-во заявлений',
      segments: [segment('Категория заявителя')],
      districtBasis: 'residence',
    },
    requests: 20,
  },
  {
    name: 'Russian: a count column a channel, year and month apart, upright strokes',
    log: tenRows(
      '|',
      ['Год', 'Месяц', 'Район', 'Название услуги', 'Сайт', 'Личный приём', 'Телефон', 'Почта', 'Итого'],
      (at) => [
        2023,
        of(['январь', 'февраль', 'март'], at),
        of(oldDistricts, at),
        of(['Субсидия', 'Прописка'], at),
        3,
        2,
        1,
        0,
        6,
      ],
    ),
    mapping: {
      date: { kind: 'year-month', year: 'Год', month: 'Месяц' },
      district: 'Район',
      service: 'Название услуги',
      channel: {
        kind: 'wide',
        columns: [
          { column: 'Сайт', kind: 'online' },
          { column: 'Личный приём', kind: 'in-person' },
          { column: 'Телефон', kind: 'phone' },
          { column: 'Почта', kind: 'post' },
        ],
      },
      count: 'Итого',
    },
    requests: 60,
  },
  {
    name: 'Russian: a log of a help desk',
    log: tenRows(
      ',',
      [
        '№ заявки',
        'Тип заявки',
        'Источник заявки',
        'Округ',
        'Исполнитель',
        'Статус',
        'Пол',
        'Дата и время регистрации',
        'Срок выполнения',
      ],
      (at) => [
        `З-${10 + at}`,
        of(['Освещение', 'Вывоз мусора', 'Дороги'], at),
        of(['звонок', 'сайт', 'мобильное приложение'], at),
        of(['Северный', 'Южный'], at),
        of(['Отдел 1', 'Отдел 2'], at),
        of(['закрыта', 'в работе'], at),
        of(['м', 'ж'], at),
        `${dotted(at)} 09:3${at}`,
        `${of(days, at)}.04.2024`,
      ],
    ),
    mapping: {
      date: column('Дата и время регистрации'),
      district: 'Округ',
      service: 'Тип заявки',
      channel: column('Источник заявки'),
      id: '№ заявки',
      segments: [segment('Пол')],
    },
  },
];
