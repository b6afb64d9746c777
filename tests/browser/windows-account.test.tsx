import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { epochDay } from '../../src/cube/epoch-day.ts';
import { activateLocale, addDataWords } from '../../src/i18n/activate-locale.ts';
import type { WindowsReport } from '../../src/intake/windows/window-report.ts';
import { WindowsAccount } from '../../src/views/data/windows-account.tsx';
import '../../src/views/base.css';
import '../../src/views/data/data-page.css';
import { axeViolations } from './axe-violations.ts';

const year = (of: number) => ({ from: epochDay(of, 1, 1), to: epochDay(of, 12, 31) });
const series = (key: string) => ({ district: null, service: { key, label: key } });

const report: WindowsReport = {
  set: {
    version: 1,
    windows: [year(2022), year(2023), year(2024)],
    series: [series('субсидія'), series('довідка')],
    total: [100, 200, 300, 100, 200, null],
    online: [50, 100, 180, 90, 180, null],
  },
  faults: [],
  faultsTotal: 0,
  mended: [],
};

const show = async (locale: 'uk' | 'en') => {
  await activateLocale(locale);
  await addDataWords();
  return render(
    <I18nProvider i18n={i18n}>
      <main>
        <h2>—</h2>
        <WindowsAccount report={report} />
      </main>
    </I18nProvider>,
  );
};

test('each window has its share and who reports; the last two are compared', async () => {
  const { container } = await show('uk');
  const rows = page.getByRole('table', { name: 'Частка онлайн за вікнами' }).getByRole('row');
  await expect.element(rows.nth(1)).toMatchTextContent(/2022.*70,0\s%.*200.*2 з 2/);
  await expect.element(rows.nth(3)).toMatchTextContent(/2024.*60,0\s%.*300.*1 з 1/);
  const status = page.getByRole('status');
  await expect.element(status).toMatchTextContent(/70,0\s% → 60,0\s%.*рядків: 1\): 50,0\s% → 60,0\s%/);
  await expect.element(status).toMatchTextContent(/перестали звітувати \(рядків: 1\)\s*−20,0/);
  expect(await axeViolations(container)).toEqual([]);
});

test('other windows are chosen with the keyboard, and told in English too', async () => {
  await show('en');
  await userEvent.tab();
  await expect.element(page.getByRole('link', { name: /Explore/ })).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByLabelText('Earlier window')).toHaveFocus();
  await userEvent.selectOptions(page.getByLabelText('Earlier window'), '2022');
  await userEvent.selectOptions(page.getByLabelText('Later window'), '2023');
  await expect.element(page.getByRole('status')).toMatchTextContent(/70\.0% → 70\.0%/);
});
