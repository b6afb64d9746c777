import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '../../src/app.tsx';
import { kharkiv } from '../../src/city/kharkiv.ts';
import type { Holdings, StorageState } from '../../src/engine/engine.ts';
import { EngineFault } from '../../src/engine/engine-fault.ts';
import type { StoredImport } from '../../src/engine/stored-import.ts';
import { activateLocale } from '../../src/i18n/activate-locale.ts';
import { StorageNote } from '../../src/views/data/storage-note.tsx';
import { fakeCity } from '../support/fake-city.ts';
import { fakeEngine, fakeHoldings } from '../support/fake-engine.ts';
import { axeViolations } from './axe-violations.ts';

const stored = (name: string, patch: Partial<StoredImport> = {}): StoredImport => ({
  id: name,
  name,
  importedAt: '2025-02-01T10:00:00.000Z',
  synthetic: false,
  kept: true,
  unit: 'day',
  range: { from: 20_089, to: 20_119 },
  requests: 5,
  mapping: {
    version: 2,
    date: { kind: 'column', column: 'Дата' },
    dateOrder: null,
    district: null,
    service: null,
    channel: { kind: 'column', column: 'Канал' },
    count: null,
    id: null,
    segments: [],
    channelKinds: {},
    districtNames: {},
    serviceNames: {},
    rowFilters: [],
    districtBasis: 'unknown',
  },
  files: [],
  ...patch,
});

const openPage = async (patch: Partial<Holdings>) => {
  await activateLocale('uk');
  window.location.hash = '#/data';
  const holdings = fakeHoldings(fakeCity(), patch);
  const engine = fakeEngine(fakeCity(), { holdings: () => Promise.resolve(holdings) });
  return render(<App engine={engine} city={kharkiv} />);
};

describe('the list of imports says of each what has to be known', () => {
  test('kept or not, resting, damaged, from a newer program', async () => {
    await openPage({
      imports: [stored('жива'), stored('лише в памʼяті', { kept: false })],
      setAside: [stored('демо', { synthetic: true })],
      unreadable: [
        { stored: stored('зіпсована'), reason: 'damaged' },
        { stored: stored('майбутня'), reason: 'newer-format' },
      ],
      storage: { kind: 'memory-only', reason: 'quota-exceeded' },
    });
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
    await expect.element(row('жива')).not.toMatchTextContent(/не збережено/);
    await expect.element(row('лише в памʼяті')).toMatchTextContent(/не збережено/);
    await expect.element(row('демо')).toMatchTextContent(/не враховано, бо є справжні дані/);
    await expect.element(row('зіпсована')).toMatchTextContent(/збережене пошкоджено/);
    await expect.element(row('майбутня')).toMatchTextContent(/записано новішою версією/);
    await expect.element(page.getByText(/Браузерові забракло місця/)).toBeVisible();
    const shown = document.querySelector('.data-page');
    expect(shown && (await axeViolations(shown))).toEqual([]);
  });

  test('what made the data coarse, and that districts mean different things', async () => {
    await openPage({
      imports: [stored('денний'), stored('річний', { unit: 'year' })],
      unit: 'year',
      districtBases: ['office', 'residence'],
    });
    await expect.element(page.getByText(/показано за роками, бо .* «річний»/)).toBeVisible();
    await expect.element(page.getByText(/^Район в одних імпортах/)).toBeVisible();
  });

  test('a workspace that cannot be opened says so, with a way to try again', async () => {
    await activateLocale('uk');
    window.location.hash = '#/data';
    let calls = 0;
    const engine = fakeEngine(fakeCity(), {
      holdings: () => {
        calls += 1;
        return calls === 1
          ? Promise.reject(new EngineFault('worker-not-started', 'no'))
          : Promise.resolve(fakeHoldings(fakeCity()));
      },
    });
    await render(<App engine={engine} city={kharkiv} />);
    await expect.element(page.getByText(/^Не вдалося запустити обробку/)).toBeVisible();
    await page.getByRole('button', { name: 'Спробувати ще раз' }).click();
    await expect.element(page.getByText(/^Тут з’являться додані файли/)).toBeVisible();
  });
});

describe('why nothing is kept', () => {
  const reasons = ['unavailable', 'blocked', 'newer-format', 'quota-exceeded', 'write-failed'] as const;

  test.each(reasons)('%s has words in both languages', async (reason) => {
    const storage: StorageState = { kind: 'memory-only', reason };
    const texts: string[] = [];
    for (const locale of ['uk', 'en'] as const) {
      await activateLocale(locale);
      const { container, unmount } = await render(
        <I18nProvider i18n={i18n}>
          <StorageNote storage={storage} />
        </I18nProvider>,
      );
      texts.push(container.textContent);
      await unmount();
    }
    expect(texts[0]).toMatch(/\p{Script=Cyrillic}.*зникнуть, коли її закриєте\.$/u);
    expect(texts[1]).toMatch(/^[^\p{Script=Cyrillic}]+are gone when you close it\.$/u);
  });
});
