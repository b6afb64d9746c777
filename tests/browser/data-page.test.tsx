import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Locale } from '../../src/i18n/locale.ts';
import { chooseFiles } from '../support/choose-files.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openDataPage } from '../support/open-data-page.tsx';
import { axeViolations } from './axe-violations.ts';

const hostile = '<img src=x onerror="document.title=1">';

/** Six records: three good, one without a date, a total, and one with a hostile label. */
const dirty = () =>
  new File(
    [
      'Дата;Район;Послуга;Канал;ПІБ заявника\n',
      '2025-01-01;Салтівський;Субсидія;портал;Перша Особа\n',
      '2025-01-02;Салтівський;Субсидія;особисто;Друга Особа\n',
      '2025-01-03;Київський;Субсидія;телефон;Третя Особа\n',
      ';Київський;Субсидія;портал;Четверта Особа\n',
      `2025-01-05;${hostile};__proto__;=cmd|calc;П’ята Особа\n`,
      '2025-01-06;Київський;Субсидія;портал;Шоста Особа\n',
    ],
    'requests.csv',
  );

const words = {
  uk: {
    choose: 'Вибрати файли',
    start: 'Імпортувати',
    account: 'Облік рядків за файлами',
    read: 'Прочитано',
    roleOf: 'Роль стовпця Район',
    personal: /^Персональне не читається: «ПІБ заявника»/,
    noDate: '1 немає дати',
    unmatched: 'Невпізнані назви',
    qualityName: 'Якість даних',
    lost: /^Не вдалося прочитати 1\s+рядок із 6/,
    matrix: 'Райони з даними за послугою й періодом',
  },
  en: {
    choose: 'Choose files',
    start: 'Import',
    account: 'Account of the rows by file',
    read: 'Read',
    roleOf: 'Role of the column Район',
    personal: /^Personal columns are not read: “ПІБ заявника”/,
    noDate: '1 no date',
    unmatched: 'Names not recognised',
    qualityName: 'Data quality',
    lost: /^Could not be read: 1 row of 6/,
    matrix: 'Districts with data by service and period',
  },
} as const;

/** The frame around it has tests of its own. */
const pageViolations = async () => {
  const shown = document.querySelector('.data-page');
  if (!shown) throw new Error('no data page');
  return axeViolations(shown);
};

const button = (name: string) => page.getByRole('button', { name, exact: true });

const importFile = async (file: File) => {
  await chooseFiles(file);
  await expect.element(button('Імпортувати')).toBeEnabled();
  await button('Імпортувати').click();
};

describe.each(['uk', 'en'] as const satisfies Locale[])('in %s', (locale) => {
  const { choose, start, account, roleOf, personal, noDate } = words[locale];
  const { unmatched, qualityName, lost, matrix } = words[locale];

  test('a file is understood, imported and accounted for; foreign text stays text', async () => {
    const title = document.title;
    const { container } = await openDataPage(locale);
    await expect.element(button(choose)).toBeVisible();
    expect(await pageViolations()).toEqual([]);
    await chooseFiles(dirty());
    await expect.element(page.getByLabelText(roleOf)).toHaveValue('district');
    await expect.element(page.getByText(personal)).toBeVisible();
    expect(await pageViolations()).toEqual([]);
    await button(start).click();
    const table = page.getByRole('table', { name: account });
    await expect.element(table).toBeVisible();
    const cells = table.element().querySelectorAll('tbody td');
    expect([...cells].map((cell) => cell.textContent.replace(/^[=+]/, '').trim())).toEqual([
      '6',
      '5',
      '1',
      '0',
      '0',
    ]);
    await expect.element(page.getByText(noDate, { exact: true })).toBeVisible();
    const labels = page.getByRole('region', { name: unmatched });
    await expect.element(labels.getByText(hostile, { exact: true })).toBeVisible();
    await expect.element(labels.getByText('__proto__', { exact: true })).toBeVisible();
    const quality = page.getByRole('region', { name: qualityName, exact: true });
    await expect.element(quality.getByText(lost)).toBeVisible();
    await expect.element(page.getByRole('table', { name: matrix })).toBeVisible();
    expect(container.querySelector('img')).toBeNull();
    expect(document.title).not.toBe('1');
    expect(title).not.toBe('1');
    expect(await pageViolations()).toEqual([]);
    expect(container.textContent).not.toContain('Особа');
  });
});

describe('the list of imports', () => {
  test('removes and puts back', async () => {
    await openDataPage('uk');
    await importFile(logFile('january.csv', logRows(120, '2025-01-01')));
    const list = page.getByRole('table', { name: 'Імпорти' });
    await expect.element(list.getByText('january', { exact: true })).toBeVisible();
    await button('Видалити імпорт january').click();
    await expect.element(page.getByText('Імпорт «january» видалено.')).toBeVisible();
    await expect.element(list).not.toBeInTheDocument();
    await expect.element(button('Повернути')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(list.getByText('january', { exact: true })).toBeVisible();
  });
});

describe('a file', () => {
  test('that cannot be read says why and holds up no other', async () => {
    const { container } = await openDataPage('uk');
    await chooseFiles(
      new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0, 1, 2, 3])], 'scan.pdf'),
      logFile('january.csv', logRows(12, '2025-01-01')),
    );
    await expect.element(page.getByText(/Цей файл не буде додано\.$/)).toBeVisible();
    await button('Імпортувати').click();
    await expect.element(page.getByRole('heading', { name: 'Додано «january»' })).toHaveFocus();
    expect(container.textContent).not.toContain('scan.pdf');
  });

  test('whose dates can be read in two ways asks, and cannot be imported before', async () => {
    await openDataPage('uk');
    const rows = ['Дата;Канал', '03/04/2025;портал', '05/06/2025;особисто', ''];
    await chooseFiles(new File([rows.join('\n')], 'unclear.csv'));
    await expect.element(page.getByText('Порядок у датах')).toBeVisible();
    await expect.element(button('Імпортувати')).toBeDisabled();
    await page.getByLabelText('місяць, день, рік').click();
    await button('Імпортувати').click();
    await expect.element(page.getByText(/^4\s+березня – 6\s+травня 2025$/)).toBeVisible();
  });

  test('without a channel says what to choose; a choice makes it complete', async () => {
    await openDataPage('uk');
    const rows = ['Дата;Як саме', '2025-01-01;абв', '2025-01-02;где', ''];
    await chooseFiles(new File([rows.join('\n')], 'unknown.csv'));
    await expect.element(page.getByText(/^Виберіть стовпець із каналом/)).toBeVisible();
    await expect.element(button('Імпортувати')).toBeDisabled();
    await page.getByLabelText('Роль стовпця Як саме').selectOptions('channel');
    await page.getByLabelText('Тип каналу для слова абв').selectOptions('online');
    await button('Імпортувати').click();
    const channels = page.getByRole('table', { name: 'Канали імпорту' });
    await expect.element(channels.getByRole('row', { name: /абв онлайн 1/ })).toBeVisible();
    await expect.element(channels.getByRole('row', { name: /где канал невідомий 1/ })).toBeVisible();
  });

  test('that was added before is recognised; nothing counts twice unless it is wanted', async () => {
    await openDataPage('uk');
    const file = logFile('january.csv', logRows(120, '2025-01-01'));
    await importFile(file);
    await expect.element(page.getByRole('heading', { name: 'Додано «january»' })).toBeVisible();
    await chooseFiles(file);
    await expect.element(page.getByText(/уже додано .* уміст той самий/)).toBeVisible();
    await button('Імпортувати').click();
    await expect
      .element(page.getByRole('heading', { name: /частину цих запитів уже враховано/ }))
      .toHaveFocus();
    await button('Не додавати').click();
    await button('Імпортувати').click();
    await button('Додати все одно 120 запитів').click();
    const list = page.getByRole('table', { name: 'Імпорти' });
    await expect.poll(() => list.element().querySelectorAll('tbody tr').length).toBe(2);
  });

  test('can be read in another way, and replaces what it gave before', async () => {
    await openDataPage('uk');
    const rows = ['Дата;Канал', '2025-01-01;портал', '2025-01-02;жетон', '2025-01-02;жетон', ''];
    await importFile(new File([rows.join('\n')], 'words.csv'));
    const channels = page.getByRole('table', { name: 'Канали імпорту' });
    await expect.element(channels.getByRole('row', { name: /жетон канал невідомий 2/ })).toBeVisible();
    await button('Змінити канали чи ролі й прочитати ще раз').click();
    await page.getByLabelText('Тип каналу для слова жетон').selectOptions('in-person');
    await button('Замінити імпорт').click();
    await expect.element(channels.getByRole('row', { name: /жетон особисто 2/ })).toBeVisible();
    const list = page.getByRole('table', { name: 'Імпорти' });
    expect(list.element().querySelectorAll('tbody tr').length).toBe(1);
  });

  test('that is being read can be cancelled; what was chosen is still there', async () => {
    await openDataPage('uk');
    await importFile(logFile('large.csv', logRows(2_000_000, '2025-01-01')));
    await expect.element(button('Скасувати')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Імпорт скасовано.')).toBeVisible();
    await expect.element(button('Імпортувати')).toBeEnabled();
    expect(page.getByRole('table', { name: 'Імпорти' }).query()).toBeNull();
  });
});

test('files can be dropped anywhere on the page', async () => {
  const { container } = await openDataPage('uk');
  await expect.element(button('Вибрати файли')).toBeVisible();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(logFile('dropped.csv', logRows(12, '2025-01-01')));
  const drag = (type: string) =>
    container.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  drag('dragenter');
  await expect.element(page.getByText('Відпустіть файли — їх буде перевірено')).toBeVisible();
  drag('dragleave');
  await expect.element(page.getByText('Відпустіть файли — їх буде перевірено')).not.toBeInTheDocument();
  drag('dragenter');
  drag('drop');
  await expect.element(page.getByText('dropped.csv', { exact: true })).toBeVisible();
  await expect.element(button('Імпортувати')).toBeEnabled();
});

test.each([360, 1200])('nothing is wider than a page of %i px', async (width) => {
  await page.viewport(width, 900);
  const { container } = await openDataPage('uk');
  await chooseFiles(dirty());
  await expect.element(button('Імпортувати')).toBeEnabled();
  expect(container.scrollWidth).toBeLessThanOrEqual(width);
  await button('Імпортувати').click();
  await expect.element(page.getByRole('table', { name: 'Імпорти' })).toBeVisible();
  expect(container.scrollWidth).toBeLessThanOrEqual(width);
});
