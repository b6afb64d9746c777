import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { inspect } from '../../src/intake/inspect.ts';
import type { Inspection } from '../../src/intake/inspection.ts';
import type { Mapping } from '../../src/intake/mapping.ts';
import { encodeText } from '../support/encode-text.ts';

const inspected = async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Inspection> => {
  const found = await inspect(bytesSource(name, bytes), { city: kharkiv });
  if (found.kind !== 'inspected') throw new Error(`not readable: ${found.problem.code}`);
  return found;
};

const ofText = (text: string): Promise<Inspection> => inspected('log.csv', encodeText(text, 'utf-8'));

const rolesOf = ({ columns }: Inspection): Record<string, string> =>
  Object.fromEntries(
    columns.filter(({ role }) => role !== 'ignored').map(({ column, role }) => [column, role]),
  );

const days = ['03', '14', '25', '17', '28', '09', '30', '21', '12', '23'];
const districts = ['Салтівський', 'Київський район', 'Шевченківський', 'Індустріальний'];
const oldDistricts = ['Московский', 'Киевский', 'Дзержинский', 'Орджоникидзевский'];
const services = ['Субсидія', 'Реєстрація місця проживання', 'Довідка про склад сім’ї'];
const names = ['Іваненко Іван Іванович', 'Петренко Олена Петрівна', 'Шевчук Марія Степанівна'];

const of = (values: readonly string[], row: number): string => values[row % values.length] ?? '';
const table = (header: string, row: (at: number) => readonly (string | number)[], delimiter = ';'): string =>
  [header, ...days.map((_, at) => row(at).join(delimiter)), ''].join('\n');

/** Header styles as offices of three languages write them: what must be proposed without a touch. */
const styles: readonly (readonly [string, string, Record<string, string>])[] = [
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

describe('header styles of offices', () => {
  test.each(styles)('%s', async (_, text, roles) => {
    const found = await ofText(text);
    expect(rolesOf(found)).toEqual(roles);
    expect(found.mapping).not.toBeNull();
    expect(found.problems).toEqual([]);
    for (const { role, score, reasons } of found.columns) {
      expect(reasons.length).toBeGreaterThan(0);
      if (role !== 'ignored') expect(score).toBeGreaterThanOrEqual(0.3);
    }
  });
});

describe('what is never proposed', () => {
  test.each([
    ['ПІБ', names],
    ['Прізвище', ['Іваненко', 'Петренко']],
    ['Адреса', ['вул. Сумська, 1', 'вул. Полтавський Шлях, 2']],
    ['Телефон', ['+380501234567', '+380671234567']],
    ['Ел. пошта', ['a@example.org', 'b@example.org']],
    ['Широта', ['49.99', '50.01']],
    ['РНОКПП', ['1234567890', '2345678901']],
    ['Паспорт', ['МТ123456', '000123456']],
    ['Дата народження', ['01.02.1980', '13.04.1991']],
    ['Фамилия', ['Иванов', 'Петров']],
    ['Street address', ['1 Main Street', '2 Main Street']],
    ['Applicant name', ['Ann', 'Bob']],
    ['ZIP code', ['61000', '61001']],
    ['contact', ['a@example.org', 'b@example.org']],
    ['примітка', names],
    ['note', ['49.993500', '50.004422']],
    ['tel', ['(057) 700-00-00', '(057) 700-00-01']],
  ])('%s looks personal', async (header, values) => {
    const found = await ofText(
      table(`Дата;Канал;${header}`, (at) => [`2024-03-${of(days, at)}`, 'портал', of(values, at)]),
    );
    expect(found.columns[2]).toMatchObject({ role: 'ignored', reasons: ['looks-personal'] });
  });

  test('the number of a table row is no request id', async () => {
    const found = await ofText(
      table('№ з/п;Дата;Канал', (at) => [at + 1, `2024-03-${of(days, at)}`, 'портал']),
    );
    expect(found.mapping?.id).toBeNull();
    const numbered = await ofText(
      table('Номер;Дата;Канал', (at) => [at + 1, `2024-03-${of(days, at)}`, 'портал']),
    );
    expect(numbered.mapping?.id).toBeNull();
  });

  test('when a request was closed is not when it was made', async () => {
    const found = await ofText(
      table('Дата закриття;Дата створення;Канал', (at) => [
        `2024-04-${of(days, at)}`,
        `2024-03-${of(days, at)}`,
        'портал',
      ]),
    );
    expect(found.mapping?.date).toEqual({ kind: 'column', column: 'Дата створення' });
  });
});

describe('what the user has to supply or decide', () => {
  const codes = async (text: string) => (await ofText(text)).problems.map(({ code }) => code);

  test('no date, no channel', async () => {
    expect(
      await codes(table('Район;Послуга;Канал', (at) => [of(districts, at), of(services, at), 'портал'])),
    ).toEqual(['no-date-column']);
    expect(
      await codes(
        table('Дата;Район;Послуга', (at) => [`2024-03-${of(days, at)}`, of(districts, at), of(services, at)]),
      ),
    ).toEqual(['no-channel-column']);
    const neither = await ofText(table('a;b', (at) => [at, 'x']));
    expect(neither.mapping).toBeNull();
    expect(neither.problems.map(({ code, where }) => [code, where.file])).toEqual([
      ['no-date-column', 'log.csv'],
      ['no-channel-column', 'log.csv'],
    ]);
  });

  test('the order of the dates, where a whole small file leaves it open', async () => {
    const open = table('Date;Channel', (at) => [`0${1 + (at % 9)}/02/2024`, 'web']);
    const found = await ofText(open);
    expect(found.problems).toMatchObject([
      { code: 'date-order-unclear', values: { column: 'Date', example: '01/02/2024' } },
    ]);
    expect(found.mapping?.dateOrder).toBeNull();
    expect(
      await codes(table('Date;Channel', (at) => [at === 0 ? '12/31/2024' : '31/12/2024', 'web'])),
    ).toEqual(['date-order-unclear']);
  });

  test('the district basis follows the name of the column', async () => {
    const basis = async (header: string) =>
      (
        await ofText(
          table(`Дата;Канал;${header}`, (at) => [`2024-03-${of(days, at)}`, 'портал', of(districts, at)]),
        )
      ).mapping?.districtBasis;
    expect(await basis('Район проживання')).toBe('residence');
    expect(await basis('Район ЦНАП')).toBe('office');
    expect(await basis('Район')).toBe('unknown');
  });
});

const shared = '../shared/data';
const realFile = (path: string) =>
  inspected(basename(path), new Uint8Array(readFileSync(`${shared}/${path}`)));

describe.skipIf(!existsSync(shared))(`real files in ${shared} (skipped where absent)`, () => {
  test.each(['12', '51', '76', '78'])('Kansas City %s', async (number) => {
    const { mapping, problems } = await realFile(`requests/kansas-city/${number}_neighborhood.csv`);
    const expected: Partial<Mapping> = {
      date: { kind: 'column', column: 'CREATION DATE' },
      channel: { kind: 'column', column: 'SOURCE' },
      service: 'REQUEST TYPE',
      district: 'nbh_name',
      id: 'CASE ID',
      count: null,
      segments: [],
    };
    expect(mapping).toMatchObject(expected);
    expect(problems).toEqual([]);
  });

  test('the Canadian inventory: one count column a channel', async () => {
    const { mapping } = await realFile('requests/canada-service-inventory-2023-24.csv');
    expect(mapping).toMatchObject({
      date: { kind: 'fiscal-year', column: 'fiscal_yr', startMonth: 4 },
      service: 'service_name_en',
      id: null,
      count: null,
      channel: {
        kind: 'wide',
        columns: [
          { column: 'num_applications_by_phone', kind: 'phone' },
          { column: 'num_applications_online', kind: 'online' },
          { column: 'num_applications_in_person', kind: 'in-person' },
          { column: 'num_applications_by_mail', kind: 'post' },
          { column: 'num_applications_by_email', kind: 'other' },
          { column: 'num_applications_by_fax', kind: 'other' },
          { column: 'num_applications_by_other', kind: 'other' },
        ],
      },
    });
  });

  test.each(['kharkivska', 'kyiv_city', 'lvivska'])(
    'dirty %s: right letters, header found',
    async (region) => {
      const found = await realFile(`dirty/ua-protected-areas-${region}.cp1251.csv`);
      expect(found.dialect).toMatchObject({ encoding: 'windows-1251', delimiter: ';', headerRecord: 1 });
      expect(found.header?.slice(0, 4)).toEqual([
        '№ з.п.',
        'Назва території чи об’єкта ПЗФ',
        'Категорія ',
        'Тип',
      ]);
      expect(found.preview[0]?.[0]).toBe('Території та об`єкти ПЗФ загальнодержавного значення');
      expect(found.columns.find(({ column }) => column === '№ з.п.')?.role).toBe('ignored');
      expect(found.problems.map(({ code }) => code)).toEqual(['no-date-column', 'no-channel-column']);
    },
  );
});
