import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chooseFiles } from '../support/choose-files.ts';
import { openDataPage } from '../support/open-data-page.tsx';
import { openTestEngine } from '../support/test-engine.ts';
import { axeViolations } from './axe-violations.ts';

const header = 'Дата;Район;Послуга;Канал;Хто створив\n';
const january = (name = 'january.csv') =>
  new File(
    [
      header,
      '2025-01-01;Салтівський;Субсидія;портал;мешканець\n',
      '2025-01-02;Салтивка;Субсидія;портал;мешканець\n',
      '2025-01-03;Салтивка;Субсидія;X-17;мешканець\n',
      '2025-01-04;Мерефа;Субсидія;ЦНАП;працівник\n',
      '2025-01-05;Київський;Субсидія;ЦНАП;мешканець\n',
    ],
    name,
  );
const february = () =>
  new File(
    [
      header,
      '2025-02-01;салтивка;Субсидія;X-17;мешканець\n',
      '2025-02-02;Київський;Субсидія;портал;працівник\n',
    ],
    'february.csv',
  );

const violations = async () => axeViolations(document.querySelector('.data-page') ?? document.body);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const section = (name: string) => page.getByRole('region', { name, exact: true });
const label = (name: string) => section('Невпізнані райони').getByRole('row', { name });
const target = (name: string) => page.getByRole('option', { name, exact: true });

const importAs = async (file: File, start = 'Імпортувати') => {
  await chooseFiles(file);
  await expect.element(button(start)).toBeEnabled();
};

test('names are given by the keyboard, rows left out, and the next file is read as the last one', async () => {
  await openDataPage('uk');
  await importAs(january());
  await expect.element(label('Салтивка')).toBeVisible();
  expect(await violations()).toEqual([]);

  // tick, go on to what it may mean, and say so
  label('Салтивка').element().focus();
  await userEvent.keyboard(' ');
  await expect.element(label('Салтивка')).toHaveAttribute('aria-selected', 'true');
  await expect.element(target('Салтівський')).toBeVisible();
  target('Салтівський').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(label('Салтивка')).toMatchTextContent(/Салтівський/);
  await section('Невпізнані райони').getByRole('button', { name: 'Скасувати останню вказівку' }).click();
  await expect.element(label('Салтивка')).not.toMatchTextContent(/Салтівський/);
  await label('Салтивка').click();
  await target('Салтівський').click();
  await label('Мерефа').click();
  await target('Окрема назва, як у файлі').click();
  await expect.element(section('Невпізнані райони')).toMatchTextContent(/Про кожну назву сказано/);

  // what smells of staff is asked about
  await expect.element(section('Які рядки пропустити')).toMatchTextContent(/працівник/);
  await button('Пропускати такі рядки (серед перших — 1)').click();
  await expect.element(section('Які рядки пропустити')).toMatchTextContent(/З перших рядків пропущено: 1/);
  await page.getByLabelText('Тип каналу для слова X-17').selectOptions('phone');
  expect(await violations()).toEqual([]);
  await button('Імпортувати').click();
  await expect.element(section('Пропущено за умовами')).toMatchTextContent(/1 рядок/);
  await expect.element(page.getByText('Невпізнані назви')).not.toBeInTheDocument();

  await importAs(february());
  await expect.element(page.getByText(/Як минулого разу/)).toBeVisible();
  await expect.element(page.getByLabelText('Тип каналу для слова X-17')).toHaveValue('phone');
  await expect.element(section('Які рядки пропустити')).toMatchTextContent(/З перших рядків пропущено: 1/);
  await button('Запропонувати заново').click();
  await expect.element(page.getByText(/Запропоновано за назвами/)).toBeVisible();
  // words are remembered for files of any shape
  await expect.element(label('салтивка')).toMatchTextContent(/запам’ятовано/);
  await button('Відмовитися').click();

  const memory = page.getByRole('list', { name: 'Запам’ятовані слова' });
  await expect.element(memory).toMatchTextContent(/X-17/);
  expect(await violations()).toEqual([]);
  await button('Забути слово X-17').click();
  await expect.element(memory).not.toMatchTextContent(/X-17/);
  await button('Забути відповідність «january»').click();
  await expect.element(page.getByText('Запам’ятоване')).not.toBeInTheDocument();
});

test('names given by hand go into the lists of the city if that is wanted, and the next file needs none', async () => {
  const { database } = await openDataPage('uk');
  await importAs(january());
  const learn = page.getByRole('checkbox', { name: /Записати вказане/ });
  await expect.element(label('Салтивка')).toBeVisible();
  await expect.element(learn).not.toBeInTheDocument();
  await label('Салтивка').click();
  await target('Салтівський').click();
  await page.getByLabelText('Тип каналу для слова X-17').selectOptions('phone');
  await expect.element(page.getByText(/у довідники міста: Салтивка, X-17/)).toBeVisible();
  expect(await violations()).toEqual([]);
  await learn.click();
  await button('Імпортувати').click();
  await expect.element(page.getByText(/Вказані назви записано в довідники міста/)).toBeVisible();
  expect(await violations()).toEqual([]);
  const { lists } = await openTestEngine(database).engine.lists();
  expect(lists.districts.find(({ id }) => id === 'saltivskyi')?.aliases).toContain('Салтивка');

  // what is remembered aside from the lists is forgotten: the lists know the name alone
  await button('Забути слово X-17').click();
  await importAs(february());
  await expect.element(page.getByLabelText('Тип каналу для слова X-17')).toHaveValue('phone');
  await expect.element(section('Невпізнані райони')).not.toBeInTheDocument();
});

test('labels are dragged to what they mean', async () => {
  await openDataPage('uk');
  await importAs(january());
  await expect.element(label('Мерефа')).toBeVisible();
  await userEvent.dragAndDrop(label('Мерефа'), target('Київський'), { steps: 12 });
  await expect.element(label('Мерефа')).toMatchTextContent(/Київський/);
});

test('channel words are dragged to a kind, given one together by the keyboard, and taken back', async () => {
  const { innerWidth, innerHeight } = window;
  onTestFinished(() => page.viewport(innerWidth, innerHeight));
  // a phone has the fields alone
  await page.viewport(1100, 800);
  await openDataPage('uk');
  await importAs(january());
  const words = section('Слова каналу та їхні типи');
  const word = (name: string) => words.getByRole('row', { name, exact: true });
  const kind = (name: string) =>
    page
      .getByRole('listbox', { name: 'Як рахувати позначені слова' })
      .getByRole('option', { name, exact: true });
  const kindOf = (name: string) => page.getByLabelText(`Тип каналу для слова ${name}`);
  await expect.element(kindOf('X-17')).toHaveValue('unknown');
  await userEvent.dragAndDrop(word('X-17'), kind('телефон'), {
    steps: 12,
    sourcePosition: { x: 70, y: 12 },
  });
  await expect.element(kindOf('X-17')).toHaveValue('phone');
  await words.getByRole('button', { name: 'Скасувати останню вказівку' }).click();
  await expect.element(kindOf('X-17')).toHaveValue('unknown');

  // what stands in the field of a row is the field's alone
  await kindOf('X-17').selectOptions('post');
  await expect.element(kindOf('X-17')).toHaveValue('post');
  await expect.element(word('X-17')).toHaveAttribute('aria-selected', 'false');
  kindOf('X-17').element().focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(kindOf('X-17').element());

  word('X-17').element().focus();
  await userEvent.keyboard(' ');
  word('портал').element().focus();
  await userEvent.keyboard(' ');
  kind('асистовано').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(kindOf('X-17')).toHaveValue('assisted');
  await expect.element(kindOf('портал')).toHaveValue('assisted');
  expect(await violations()).toEqual([]);
});

test('a mapping is taken from a file, or it is said why not', async () => {
  await openDataPage('en');
  await importAs(january(), 'Import');
  const take = async (text: string) => {
    const input = document.querySelector<HTMLInputElement>('.mapping-source input[type=file]');
    if (!input) throw new Error('no way to take a file');
    await userEvent.upload(input, new File([text], 'mapping.json'));
  };
  const mapping = {
    version: 2,
    date: { kind: 'column', column: 'дата' },
    dateOrder: null,
    district: null,
    service: null,
    channel: { kind: 'column', column: 'Канал' },
    count: null,
    id: null,
    segments: [],
    channelKinds: { 'X-17': 'post' },
    districtNames: {},
    serviceNames: {},
    rowFilters: [],
    districtBasis: 'unknown',
  };
  await take('nonsense');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/no mapping file/);
  await take(JSON.stringify({ ...mapping, channelKinds: { 'X-17': 'pigeon' } }));
  await expect.element(page.getByRole('alert')).toMatchTextContent(/channelKinds\.X-17/);
  await take(JSON.stringify({ ...mapping, district: 'Borough' }));
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Borough/);
  await take(JSON.stringify(mapping));
  await expect.element(page.getByText(/From the file/)).toBeVisible();
  await expect.element(page.getByLabelText('Role of the column Район')).toHaveValue('ignored');
  expect(await violations()).toEqual([]);
});
