import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { EngineFault } from '../../src/engine/engine-fault.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { activateLocale, addDataWords } from '../../src/i18n/activate-locale.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { ImportQuality } from '../../src/measures/quality/import-quality.ts';
import { EngineContext } from '../../src/views/asking/engine-context.ts';
import { QualitySection } from '../../src/views/data/quality-section.tsx';
import { CityContext } from '../../src/views/naming/city-context.ts';
import '../../src/views/base.css';
import '../../src/views/data/data-page.css';
import { fakeCity } from '../support/fake-city.ts';
import { fakeEngine, fakeHoldings } from '../support/fake-engine.ts';
import { axeViolations } from './axe-violations.ts';

const report = {
  files: [],
  requests: 10,
  channels: [],
  unmatched: { districts: [], services: [], channels: [] },
};

const show = async (quality: Engine['quality'], locale: Locale = 'uk') => {
  await activateLocale(locale);
  await addDataWords();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <EngineContext value={fakeEngine(fakeCity(), { quality })}>
          <CityContext value={kharkiv}>
            <QualitySection id="one" name="журнал" report={report} holdings={fakeHoldings(fakeCity())} />
          </CityContext>
        </EngineContext>
      </QueryClientProvider>
    </I18nProvider>,
  );
};

const nothing: ImportQuality = { findings: [], compared: { from: 19_723, to: 20_088 }, matrix: null };

test('nothing noticed is said with care, and there is nothing to download', async () => {
  const { container } = await show(() => Promise.resolve(nothing));
  await expect.element(page.getByText(/^Нічого тривожного не помічено\. Це не означає/)).toBeVisible();
  await expect.element(page.getByText(/^Періоди порівняно між собою за 2024/)).toBeVisible();
  expect(container.querySelector('button')).toBeNull();
});

test('many findings are cut, and opened by a button', async () => {
  const findings = Array.from({ length: 12 }, (_, i): ImportQuality['findings'][number] => ({
    code: 'stale',
    severity: 'note',
    n: i,
    values: { last: 20_088, days: 40 + i },
  }));
  const { container } = await show(() => Promise.resolve({ ...nothing, findings }));
  await expect.element(page.getByRole('button', { name: 'Показати всі 12' })).toBeVisible();
  expect(page.getByRole('listitem').elements()).toHaveLength(8);
  await page.getByRole('button', { name: 'Показати всі 12' }).click();
  await expect.element(page.getByText(/51 день тому/)).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('a district can be looked at alone; a gap has words', async () => {
  const { container } = await show(() =>
    Promise.resolve({
      ...nothing,
      matrix: {
        districts: ['saltivskyi', 'kyivskyi'],
        services: ['housing-subsidy'],
        unit: 'month',
        periods: [19_723, 19_754, 19_783],
        counts: Float64Array.of(1200, 1300, 1400, 20, 0, 30),
        hidden: { districts: 0, services: 0, periods: 0 },
      },
    }),
  );
  const texts = () => [...container.querySelectorAll('tbody td')].map((cell) => cell.textContent);
  await expect.element(page.getByRole('table')).toBeVisible();
  expect(texts()).toEqual(['2 з 2', '1 з 2', '2 з 2']);
  await page.getByLabelText('Район у таблиці').selectOptions('Київський');
  expect(texts()).toEqual(['20', '—бракує даних', '30']);
  expect(await axeViolations(container)).toEqual([]);
});

test('many periods scroll in their own area, and make the page no wider', async () => {
  const periods = Array.from({ length: 90 }, (_, at) => 17_000 + at * 30);
  await show(() =>
    Promise.resolve({
      ...nothing,
      matrix: {
        districts: ['saltivskyi'],
        services: ['housing-subsidy'],
        unit: 'month',
        periods,
        counts: new Float64Array(periods.length),
        hidden: { districts: 0, services: 0, periods: 0 },
      },
    }),
  );
  await expect.element(page.getByRole('table')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});

test('an engine that fails says so', async () => {
  await show(() => Promise.reject(new EngineFault('worker-died', 'gone')));
  await expect.element(page.getByRole('alert')).toBeVisible();
});

test.each([
  ['uk', /рядки підсумків збігаються/, /заявлено 20, сума рядків 15, різниця \+5/, /рядок файлу 62/],
  ['en', /total rows equal/, /declared 20, sum of the rows 15, difference \+5/, /file line 62/],
] as const)('what a file says of itself is told in words: %s', async (...[locale, agreed, total, repeat]) => {
  const base = { severity: 'check', n: 5 } as const;
  const { container } = await show(
    () =>
      Promise.resolve({
        ...nothing,
        agreed: { equal: 3, unclear: 1 },
        findings: [
          {
            ...base,
            code: 'unequal-totals',
            values: { file: 'f.csv', totals: 1, rows: [{ row: 3, line: 4, declared: 20, summed: 15 }] },
          },
          {
            ...base,
            code: 'unequal-parts',
            values: {
              file: 'f.csv',
              compared: 9,
              exceeding: 2,
              lacking: 0,
              rows: [{ row: 3, line: 5, total: 3, sum: 4 }],
            },
          },
          {
            ...base,
            code: 'repeated-rows',
            values: {
              file: 'f.csv',
              looked: 120,
              apart: 1,
              repeated: 60,
              expected: 1,
              rows: [{ row: 61, line: 62, firstRow: 1 }],
            },
          },
        ],
      }),
    locale,
  );
  await expect.element(page.getByText(agreed)).toBeVisible();
  await expect.element(page.getByText(total)).toBeVisible();
  await expect.element(page.getByText(repeat)).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});
