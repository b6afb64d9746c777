import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/cube/question.ts';
import type { Holdings } from '../../src/engine/engine.ts';
import { startWorker } from '../../src/engine/start-worker.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { longestTask } from '../support/longest-task.ts';
import { storedPieces } from '../support/stored-pieces.ts';
import { addFile, openTestEngine, proposedMapping, unwatched } from '../support/test-engine.ts';

const questions: readonly Question[] = [{ filter: {}, by: [] }];

const january = logFile('january.csv', logRows(120, '2025-01-01'));

/** Large enough to be still read when the test acts. */
const large = () => logFile('large.csv', logRows(200_000, '2024-03-01'));

let databases = 0;
const newDatabase = () => {
  databases += 1;
  return `engine-test-${databases}`;
};

describe('an import', () => {
  test('tells its progress and keeps the page free', async ({ annotate }) => {
    const { engine } = openTestEngine(newDatabase());
    const file = large();
    const mapping = await proposedMapping(engine, file);
    const states: number[] = [];
    const { result, longestMs } = await longestTask(() =>
      engine.importFiles(
        { files: [file], name: 'large', mapping, synthetic: false },
        { onProgress: ({ bytesRead }) => states.push(bytesRead), signal: new AbortController().signal },
      ),
    );
    await annotate(`longest task of the page: ${longestMs ? `${Math.round(longestMs)} ms` : 'below 50 ms'}`);
    expect(result).toMatchObject({ kind: 'imported', stored: { requests: 200_000 } });
    expect(states.length).toBeGreaterThan(0);
    expect(states).toEqual(states.toSorted((one, other) => one - other));
  });

  test('that is cancelled leaves nothing, and the next one works', async ({ annotate }) => {
    const database = newDatabase();
    const { engine } = openTestEngine(database);
    const file = large();
    const mapping = await proposedMapping(engine, file);
    const controller = new AbortController();
    let cancelledAt = 0;
    const outcome = await engine.importFiles(
      { files: [file], name: 'large', mapping, synthetic: false },
      {
        signal: controller.signal,
        onProgress: () => {
          cancelledAt ||= performance.now();
          controller.abort();
        },
      },
    );
    await annotate(`cancelled after ${Math.round(performance.now() - cancelledAt)} ms`);
    expect(outcome).toEqual({ kind: 'cancelled' });
    expect(await storedPieces(database)).toEqual([]);
    expect((await engine.holdings()).imports).toEqual([]);
    await addFile(engine, january);
    expect((await engine.holdings()).requests).toBe(120);
  });

  test('whose worker does not hear is cancelled all the same, and another worker goes on', async () => {
    const database = newDatabase();
    const { engine: before } = openTestEngine(database);
    await addFile(before, january);
    const mapping = await proposedMapping(before, january);
    before.close();
    // answers everything with nothing, but never an import: as if it were caught in a loop
    const deaf = `
      const hold = (name) => new Promise((held) => {
        navigator.locks.request(name, () => { held(); return new Promise(() => undefined); });
      });
      onmessage = async ({ data }) => {
        const [called] = data.path ?? [];
        if (called === undefined || called === 'importFiles') return;
        if (called === 'ready') await hold(data.argumentList[0].value);
        postMessage({ id: data.id, type: 'RAW', value: undefined });
      };`;
    const address = URL.createObjectURL(new Blob([deaf], { type: 'text/javascript' }));
    const { engine, workers } = openTestEngine(database, () =>
      workers.length === 0 ? new Worker(address) : startWorker(),
    );
    const controller = new AbortController();
    const work = engine.importFiles(
      { files: [january], name: 'deaf', mapping, synthetic: false },
      { onProgress: () => undefined, signal: controller.signal },
    );
    setTimeout(() => controller.abort(), 50);
    expect(await work).toEqual({ kind: 'cancelled' });
    expect((await engine.holdings()).imports.map(({ name }) => name)).toEqual(['january.csv']);
    expect(workers).toHaveLength(2);
  });

  test('questions are answered while it runs', async () => {
    const { engine } = openTestEngine(newDatabase());
    await addFile(engine, january);
    const file = large();
    const mapping = await proposedMapping(engine, file);
    let isDone = false;
    const work = engine.importFiles({ files: [file], name: 'large', mapping, synthetic: false }, unwatched());
    void work.then(() => {
      isDone = true;
    });
    const { answers } = await engine.ask(questions);
    expect(isDone).toBe(false);
    expect(answers[0]).toMatchObject({ kind: 'answered' });
    expect(await work).toMatchObject({ kind: 'imported' });
  });
});

describe('a worker that dies', () => {
  test('rejects what was asked of it; the next one finds everything that was stored', async () => {
    const { engine, workers } = openTestEngine(newDatabase());
    await addFile(engine, january);
    const { version } = await engine.holdings();
    const file = large();
    const mapping = await proposedMapping(engine, file);
    const heard: Holdings[] = [];
    engine.subscribe((holdings) => heard.push(holdings));
    const work = engine.importFiles(
      { files: [file], name: 'large', mapping, synthetic: false },
      {
        ...unwatched(),
        onProgress: () => workers[0]?.terminate(),
      },
    );
    await expect(work).rejects.toMatchObject({ name: 'EngineFault', code: 'worker-died' });
    const after = await engine.holdings();
    expect(workers).toHaveLength(2);
    expect(after.imports.map(({ name }) => name)).toEqual(['january.csv']);
    // pages hold answers by version: a new worker must not begin again at the first
    expect(after.version).toBeGreaterThan(version);
    await expect.poll(() => heard.length).toBeGreaterThan(0);
  });

  test('that cannot be started says so', async () => {
    const address = URL.createObjectURL(new Blob(['throw new Error("broken")'], { type: 'text/javascript' }));
    const { engine } = openTestEngine(newDatabase(), () => new Worker(address));
    await expect(engine.holdings()).rejects.toMatchObject({ code: 'worker-not-started' });
  });

  test('a closed engine rejects', async () => {
    const { engine } = openTestEngine(newDatabase());
    await engine.holdings();
    engine.close();
    await expect(engine.holdings()).rejects.toMatchObject({ code: 'closed' });
  });
});
