import { days, districts, of, services, table, oldDistricts } from './small-log.ts';
import type { HeaderStyle } from './ukrainian-styles.ts';

/** Header styles of Russian and English systems, and a log without a header. */
export const foreignStyles: readonly HeaderStyle[] = [
  [
    'Russian, old names of districts',
    table(
      'Дата обращения;Район города;Вид услуги;Способ обращения;Рег. номер;Возраст;Дата закрытия',
      (at) => [
        `${of(days, at)}.03.2021`,
        of(oldDistricts, at),
        of(['Субсидия', 'Прописка'], at),
        of(['лично', 'почта', 'портал города'], at),
        `Р-${500 + at}`,
        of(['до 30', '30–60'], at),
        `${of(days, at + 1)}.04.2021`,
      ],
    ),
    {
      'Дата обращения': 'date',
      'Район города': 'district',
      'Вид услуги': 'service',
      'Способ обращения': 'channel',
      'Рег. номер': 'id',
      Возраст: 'segment',
    },
  ],
  [
    'Russian, counts by month',
    table('Период;Название района;Наименование услуги;Источник;Количество', (at) => [
      `0${1 + (at % 9)}.2021`,
      of(oldDistricts, at),
      of(['Субсидия', 'Прописка'], at),
      of(['звонок', 'лично'], at),
      `1 ${100 + at}`,
    ]),
    {
      Период: 'date',
      'Название района': 'district',
      'Наименование услуги': 'service',
      Источник: 'channel',
      Количество: 'count',
    },
  ],
  [
    'English, open311',
    table(
      'service_request_id,requested_datetime,updated_datetime,service_name,service_code,source,neighborhood,address,lat,long',
      (at) => [
        90_000 + at,
        `2024-03-${of(days, at)}T12:00:00Z`,
        `2024-04-${of(days, at)}T12:00:00Z`,
        of(['Pothole', 'Graffiti'], at),
        of(['P1', 'G2'], at),
        of(['Mobile App', 'Phone', 'Web'], at),
        of(['Old Town', 'Riverside'], at),
        `${at} Main Street`,
        `49.99${1000 + at}`,
        `36.23${1000 + at}`,
      ],
      ',',
    ),
    {
      service_request_id: 'id',
      requested_datetime: 'date',
      service_name: 'service',
      source: 'channel',
      neighborhood: 'district',
    },
  ],
  [
    'English, camel case, twelve-hour clock',
    table(
      'createdDate,requestType,contactChannel,wardName,caseNumber,customerEmail,ageGroup',
      (at) => [
        `3/${of(days, at)}/2024 02:15 PM`,
        of(['Permit', 'Licence'], at),
        of(['walk-in', 'online', 'by mail'], at),
        of(['North', 'South'], at),
        `C${at}`,
        `person${at}@example.org`,
        of(['18-24', '25-64'], at),
      ],
      ',',
    ),
    {
      createdDate: 'date',
      requestType: 'service',
      contactChannel: 'channel',
      wardName: 'district',
      caseNumber: 'id',
      ageGroup: 'segment',
    },
  ],
  [
    'English, wide, quarters',
    table(
      'Quarter\tBorough\tService\tOnline applications\tIn person applications\tPhone applications\tWebsite visits\tTotal',
      (at) => [
        `2024-Q${1 + (at % 4)}`,
        of(['East', 'West'], at),
        of(['Parking permit', 'Bin'], at),
        10 + at,
        at,
        'NA',
        100 + at,
        10 + 2 * at,
      ],
      '\t',
    ),
    {
      Quarter: 'date',
      Borough: 'district',
      Service: 'service',
      'Online applications': 'channel',
      'In person applications': 'channel',
      Total: 'count',
    },
  ],
  [
    'English, few words',
    table('Date;District;Procedure;Method received;No. of requests;Device', (at) => [
      `2024-03-${of(days, at)}`,
      of(districts, at),
      of(services, at),
      of(['email', 'counter'], at),
      at,
      of(['mobile', 'desktop'], at),
    ]),
    {
      Date: 'date',
      District: 'district',
      Procedure: 'service',
      'Method received': 'channel',
      'No. of requests': 'count',
      Device: 'segment',
    },
  ],
  [
    'no header: by the values alone',
    days
      .map((day, at) =>
        [`${day}.03.2024`, of(districts, at), of(services, at), of(['портал', 'особисто'], at)].join(';'),
      )
      .join('\n'),
    { '#1': 'date', '#2': 'district', '#3': 'service', '#4': 'channel' },
  ],
];
