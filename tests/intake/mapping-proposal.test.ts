import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { inspect } from '../../src/intake/inspect.ts';
import type { Inspection } from '../../src/intake/inspection.ts';
import type { Mapping } from '../../src/intake/mapping.ts';
import { encodeText } from '../support/encode-text.ts';
import { foreignStyles } from '../support/foreign-styles.ts';
import { days, districts, names, of, services, table } from '../support/small-log.ts';
import { ukrainianStyles } from '../support/ukrainian-styles.ts';

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

describe('header styles of offices', () => {
  test.each([...ukrainianStyles, ...foreignStyles])('%s', async (_, text, roles) => {
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
      // compared with the channels, and never counted
      count: 'num_applications_total',
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
