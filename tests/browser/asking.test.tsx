import { afterEach, describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { answerQuestions } from '../../src/cube/answer-questions.ts';
import type { Question } from '../../src/cube/question.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { fakeCity } from '../support/fake-city.ts';
import { fakeEngine } from '../support/fake-engine.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { renderApp } from '../support/render-app.tsx';
import { openTestCore } from '../support/test-core.ts';
import { addFile, openTestEngine } from '../support/test-engine.ts';

afterEach(cleanup);

type Answering = Awaited<ReturnType<Engine['ask']>>;

/** An engine that answers when the test wants it. */
const slowEngine = () => {
  const cube = fakeCity();
  const asks: { readonly signal: AbortSignal | undefined; readonly answer: () => void }[] = [];
  const engine = fakeEngine(cube, {
    ask: (questions, signal) => {
      const { promise, resolve } = Promise.withResolvers<Answering>();
      asks.push({
        signal,
        answer: () => resolve({ version: 1, answers: answerQuestions(cube, questions) }),
      });
      return promise;
    },
  });
  return { engine, asks };
};

const requests = () =>
  [...document.querySelectorAll('.figure')].find((each) => each.querySelector('dt'))?.textContent ?? '';
const figures = () => document.querySelector('dl.figures');

describe('a screen', () => {
  it('keeps its last picture until the newest answer is there; an older answer that comes late is not shown', async () => {
    const { engine, asks } = slowEngine();
    await renderApp({ engine });
    await expect.poll(() => asks.length).toBe(1);
    asks[0]?.answer();
    await expect.element(page.getByRole('button', { name: /^Салтівський/ }).first()).toBeVisible();
    const whole = requests();
    window.location.hash = '#/overview?v=1&district=saltivskyi';
    await expect.poll(() => asks.length).toBe(2);
    window.location.hash = '#/overview?v=1&district=kyivskyi';
    await expect.poll(() => asks.length).toBe(3);
    expect(asks.map(({ signal }) => signal?.aborted)).toEqual([false, true, false]);
    expect(figures()?.getAttribute('aria-busy')).toBe('true');
    expect(requests()).toBe(whole);
    asks[1]?.answer();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(requests()).toBe(whole);
    asks[2]?.answer();
    await expect.poll(() => figures()?.getAttribute('aria-busy')).toBe('false');
    expect(requests()).not.toBe(whole);
  });

  it('is drawn anew, and not asked for, when a switch changes that no question depends on', async () => {
    const { engine, asks } = slowEngine();
    await renderApp({ engine });
    await expect.poll(() => asks.length).toBe(1);
    asks[0]?.answer();
    await expect.element(page.getByRole('button', { name: /^Салтівський/ }).first()).toBeVisible();
    const withAssisted = figures()?.textContent;
    window.location.hash = '#/overview?v=1&assisted=not-online';
    await expect.poll(() => figures()?.textContent).not.toBe(withAssisted);
    expect(figures()?.getAttribute('aria-busy')).toBe('false');
    window.location.hash = '#/overview?v=1&assisted=not-online&district=kyivskyi';
    await expect.poll(() => asks.length).toBe(2);
    // the picture of the former filter keeps the switch of now
    const waiting = figures()?.textContent;
    expect(figures()?.getAttribute('aria-busy')).toBe('true');
    window.location.hash = '#/overview?v=1&district=kyivskyi';
    await expect.poll(() => figures()?.textContent).not.toBe(waiting);
    expect(figures()?.textContent).toBe(withAssisted);
    expect(asks).toHaveLength(2);
  });
});

describe("the engine's door", () => {
  const questions: readonly Question[] = [
    { filter: {}, by: ['service'] },
    { filter: { kinds: ['online'] }, by: ['period', 'channel'], every: 'month' },
    { filter: { range: { from: 0, to: 1 } }, by: ['district'] },
  ];

  it('gives the same answers as the engine without a worker, and gives up what is no longer asked', async () => {
    const file = logFile('january.csv', logRows(120, '2025-01-01'));
    const core = await openTestCore();
    await addFile(core, file);
    const { engine } = openTestEngine('asking-test');
    await addFile(engine, file);
    const expected = (await core.ask(questions)).answers;
    const [older, other] = [new AbortController(), new AbortController()];
    const late = engine.ask(questions, older.signal);
    const independent = engine.ask(questions, other.signal);
    older.abort();
    await expect(late).rejects.toMatchObject({ name: 'AbortError' });
    await expect(engine.ask(questions, older.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect((await independent).answers).toEqual(expected);
    expect((await engine.ask(questions)).answers).toEqual(expected);
    core.close();
  });
});
