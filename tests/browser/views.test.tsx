import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { answerQuestion } from '../../src/cube/answer-question.ts';
import { epochDay } from '../../src/cube/epoch-day.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { formats } from '../../src/i18n/formats.ts';
import { adoption } from '../../src/measures/adoption.ts';
import { fakeCity } from '../support/fake-city.ts';
import { fakeEngine, fakeHoldings } from '../support/fake-engine.ts';
import { renderApp } from '../support/render-app.tsx';

const cube = fakeCity();
const engine = fakeEngine(cube);
const address = (): string => decodeURIComponent(window.location.hash);
const parts = () => page.getByRole('region', { name: 'Що показано' });
const figure = (name: string) =>
  [...document.querySelectorAll('.figure')].find((each) => each.querySelector('dt')?.textContent === name);

beforeEach(() => page.viewport(1280, 900));
afterEach(async () => {
  await cleanup();
  localStorage.clear();
});

describe('the overview', () => {
  it('shows the adoption that the cube gives', async () => {
    await renderApp({ engine });
    await expect
      .element(page.getByRole('heading', { name: /^Онлайн випередив|^Частка онлайн/ }))
      .toBeVisible();
    const range = { from: epochDay(2025, 1, 1), to: epochDay(2025, 12, 31) };
    const answer = answerQuestion(cube, { filter: { range }, by: [] });
    const tally = answer.kind === 'answered' ? answer.rows[0]?.tally : undefined;
    const measured = tally && adoption(tally, { assisted: 'online', against: 'all' });
    if (measured?.kind !== 'value') throw new Error('the city has requests');
    const { formatShare, formatShareRange, formatCount } = formats('uk');
    const text = figure('Частка онлайн')?.textContent ?? '';
    expect(text).toContain(formatShare(measured.value));
    expect(text).toContain(formatShareRange(measured.low, measured.high));
    expect(text).toContain(formatCount(measured.n));
    // not offered online is no 0 %, and a system that stopped is named
    await expect.element(page.getByText(/Перестали надходити дані/)).toBeVisible();
  });

  it('says that a system stopped, and nothing about people from a share that fell by it', async () => {
    await renderApp({ engine: fakeEngine(fakeCity({ portalUntil: epochDay(2025, 9, 30) })) });
    await expect.element(page.getByText(/Перестали надходити дані: «портал» — з/)).toBeVisible();
    await expect
      .element(page.getByRole('heading', { name: 'Якими каналами надходять запити?' }))
      .toBeVisible();
  });

  it('filters by a tile, and back takes it back', async () => {
    await renderApp({ engine });
    await page
      .getByRole('button', { name: /^Салтівський/ })
      .first()
      .click();
    await expect.poll(address).toContain('district=saltivskyi');
    await expect.element(parts()).toMatchTextContent(/в Салтівському районі/);
    window.history.back();
    await expect.element(parts()).toMatchTextContent(/в усіх районах/);
  });

  it('keeps the filter on the way to another page', async () => {
    await renderApp({ engine, address: '/overview?v=1&district=kyivskyi' });
    await page.getByRole('link', { name: 'Дослідження' }).click();
    await expect.poll(address).toBe('#/explore?v=1&district=kyivskyi');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect.element(parts()).toMatchTextContent(/в Київському районі/);
  });
});

describe('the filter sentence with the keyboard alone', () => {
  it('opens, searches, chooses, closes, and gives the focus back', async () => {
    await renderApp({ engine });
    const services = parts().getByRole('button', { name: 'Усі послуги' });
    await expect.element(services).toBeVisible();
    (services.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const search = page.getByRole('searchbox', { name: 'Шукати' });
    await expect.element(search).toHaveFocus();
    await userEvent.keyboard('несуд');
    await expect.element(page.getByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(address).toContain('service=');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    const chosen = parts().getByRole('button', { name: 'Послуга «Витяг про несудимість»' });
    await expect.element(chosen).toHaveFocus();
    await parts().getByRole('button', { name: 'скинути фільтр' }).click();
    await expect.poll(address).toBe('#/overview');
  });

  it('all that is changed in one control is one step for back', async () => {
    await renderApp({ engine });
    const period = parts().getByRole('button', { name: '2025 рік' });
    await period.click();
    await page.getByRole('radio', { name: /Минулий рік/ }).click({ force: true });
    await expect.poll(address).toContain('period=last-year');
    await page.getByRole('radio', { name: /Усі дані/ }).click({ force: true });
    await expect.poll(address).toContain('period=all');
    await userEvent.keyboard('{Escape}');
    window.history.back();
    await expect.poll(address).toBe('#/overview');
  });
});

describe('what is not there is said', () => {
  it('a filter without requests offers the way back', async () => {
    await renderApp({ engine, address: '/overview?v=1&period=2035-01-01..2035-12-31' });
    await expect.element(page.getByRole('heading', { name: 'За цим фільтром запитів немає' })).toBeVisible();
    await page.getByRole('button', { name: 'Скинути фільтр' }).click();
    await expect.element(page.getByText('Запитів', { exact: true }).first()).toBeVisible();
  });

  it('what an address asks for and the data do not have', async () => {
    await renderApp({ engine, address: '/overview?v=1&district=%3Cimg+src%3Dx%3E&colour=red' });
    const note = page.getByText(/Не застосовано з адреси/);
    await expect.element(note).toMatchTextContent(/colour = red; district = <img src=x>/);
    await expect.element(parts()).toMatchTextContent(/в усіх районах/);
    await note.getByRole('button', { name: 'прибрати' }).click();
    await expect.poll(address).toBe('#/overview');
  });

  it('an engine that fails once is asked again', async () => {
    let failures = 1;
    const failing: Engine = {
      ...engine,
      ask: (questions) => {
        failures -= 1;
        return failures >= 0 ? Promise.reject(new Error('the worker died')) : engine.ask(questions);
      },
    };
    await renderApp({ engine: failing });
    await expect.element(page.getByRole('heading', { name: 'Не вдалося порахувати' })).toBeVisible();
    await page.getByRole('button', { name: 'Спробувати ще раз' }).click();
    await expect.element(page.getByRole('heading', { name: /Райони: від/ })).toBeVisible();
  });

  it('no data at all, when the demo was seen before', async () => {
    localStorage.setItem('uptake.demo', 'seen');
    const none = { ...fakeHoldings(cube), requests: 0, range: null, unit: null };
    await renderApp({ engine: fakeEngine(cube, { holdings: () => Promise.resolve(none) }) });
    await expect.element(page.getByRole('heading', { name: 'Даних ще немає' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Відкрити файли' })).toBeVisible();
  });
});

it('speaks the other language at once and remembers it', async () => {
  await renderApp({ engine });
  await page.getByRole('button', { name: 'Eng' }).click();
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toMatchTextContent(/How residents use online services/);
  await expect
    .element(page.getByRole('region', { name: 'What is shown' }))
    .toMatchTextContent(/All services in all districts for 2025 compared with the same period of 2024/);
  expect(document.documentElement.lang).toBe('en');
  expect(localStorage.getItem('uptake.language')).toBe('en');
});
