import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { channels } from '../../mock/city/channels.ts';
import { demoDescription } from '../../mock/demo-description.ts';
import type { DemoOptions } from '../../mock/demo-options.ts';
import { kharkiv } from '../../src/city/kharkiv.ts';
import type { ByteSource } from '../../src/intake/byte-source.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import type { FileAccount } from '../../src/intake/import-report.ts';
import { ingest } from '../../src/intake/ingest.ts';
import { inspect } from '../../src/intake/inspect.ts';
import type { Mapping } from '../../src/intake/mapping.ts';
import { demoBytes } from '../support/demo-import.ts';
import { englishHeaders } from '../support/english-headers.ts';
import { column, segment } from '../support/header-style.ts';
import { logMapping } from '../support/import-text.ts';
import { russianHeaders } from '../support/russian-headers.ts';
import { ukrainianHeaders } from '../support/ukrainian-headers.ts';

/** What is proposed for the first of some files, with which all are imported: it must be complete, and nothing left to decide. */
const untouched = async (...sources: readonly [ByteSource, ...ByteSource[]]) => {
  const found = await inspect(sources[0], { city: kharkiv });
  if (found.kind !== 'inspected') throw new Error(`not readable: ${found.problem.code}`);
  expect(found.problems).toEqual([]);
  if (found.mapping === null) throw new Error('the proposal is not complete');
  const outcome = await ingest(sources, found.mapping, { city: kharkiv });
  if (outcome.kind !== 'imported') throw new Error(`not imported: ${JSON.stringify(outcome)}`);
  return { mapping: found.mapping, files: outcome.report.files, requests: outcome.report.requests };
};

const accounts = (files: readonly FileAccount[]) =>
  files.map(({ counted, rejected, duplicate, leftOut }) => ({ counted, rejected, duplicate, leftOut }));
const clean = (counted: number) => ({ counted, rejected: 0, duplicate: 0, leftOut: 0 });

describe('header styles', () => {
  test.each([...ukrainianHeaders, ...russianHeaders, ...englishHeaders])('$name', async (style) => {
    const bytes = new TextEncoder().encode(style.log);
    const { mapping, files, requests } = await untouched(bytesSource('log.csv', bytes));
    expect(mapping).toEqual(logMapping(style.mapping));
    expect(accounts(files)).toEqual([{ ...clean(10), leftOut: style.leftOut ?? 0 }]);
    if (style.requests !== undefined) expect(requests).toBe(style.requests);
  });
});

describe('the synthetic city', () => {
  const places = { date: column('дата'), district: 'район', service: 'послуга' };
  const age = [segment('вікова група')];
  test.each<[DemoOptions, Partial<Mapping>]>([
    [
      { scenario: 'city', seed: 1, shape: 'requests', rows: 500 },
      {
        ...places,
        date: column('дата і час'),
        channel: column('канал'),
        id: 'номер запиту',
        segments: age,
      },
    ],
    [
      { scenario: 'city', seed: 1, shape: 'aggregated', rows: 2000 },
      { ...places, channel: column('канал'), count: 'кількість', segments: age },
    ],
    [
      { scenario: 'city', seed: 1, shape: 'wide', rows: 2000 },
      {
        ...places,
        channel: {
          kind: 'wide',
          columns: channels.map(({ word, kind }) => ({ column: word, kind })),
        },
      },
    ],
  ])('$shape', async (options, expected) => {
    const bytes = demoBytes(options);
    const { mapping, files } = await untouched(bytesSource(demoDescription(options).fileName, bytes));
    expect(mapping).toEqual(logMapping(expected));
    expect(accounts(files)).toEqual([clean(options.rows ?? 0)]);
  });

  test('the dirty log, with titles above its header', async () => {
    const bytes = demoBytes({ scenario: 'dirty', seed: 1, shape: 'requests', rows: 2000 });
    const { mapping, files } = await untouched(bytesSource('log.csv', bytes));
    expect(mapping).toEqual(
      logMapping({
        date: column('Дата реєстрації'),
        district: 'Район',
        service: 'Послуга',
        channel: column('Канал звернення'),
        id: '№ звернення',
        segments: [segment('Вікова група')],
      }),
    );
    expect(files.map(({ rowsRead }) => rowsRead)).toEqual([2000]);
  });
});

const requestsFolder = '../shared/data/requests';
const realFile = (path: string): ByteSource =>
  bytesSource(path, new Uint8Array(readFileSync(`${requestsFolder}/${path}`)));

describe.skipIf(!existsSync(requestsFolder))(`real logs in ${requestsFolder} (skipped where absent)`, () => {
  test('Kansas City: four files through the proposal for the first', async () => {
    const [first = '', ...others] = readdirSync(`${requestsFolder}/kansas-city`)
      .sort()
      .map((name) => `kansas-city/${name}`);
    const { mapping, files } = await untouched(realFile(first), ...others.map(realFile));
    expect(mapping).toEqual(
      logMapping({
        date: column('CREATION DATE'),
        district: 'nbh_name',
        service: 'REQUEST TYPE',
        channel: column('SOURCE'),
        id: 'CASE ID',
      }),
    );
    expect(accounts(files)).toEqual([5326, 3372, 5489, 7839].map(clean));
  });

  test('the Canadian inventory: a count column a channel, years from April', async () => {
    const { mapping, files, requests } = await untouched(realFile('canada-service-inventory-2023-24.csv'));
    expect(mapping).toMatchObject({
      date: { kind: 'fiscal-year', column: 'fiscal_yr', startMonth: 4 },
      service: 'service_name_en',
      channel: { kind: 'wide' },
    });
    expect(accounts(files)).toEqual([{ ...clean(1341), rejected: 411 }]);
    expect(requests).toBe(408_334_835);
  });
});
