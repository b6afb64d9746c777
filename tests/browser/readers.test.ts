import { describe, expect, test } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { connectWorker } from '../../src/engine/connect-worker.ts';
import { createReader } from '../../src/engine/create-reader.ts';
import { createWorkerReader } from '../../src/engine/create-worker-reader.ts';
import { startIntakeWorker } from '../../src/engine/start-intake-worker.ts';
import { startRangeWorker } from '../../src/engine/start-range-worker.ts';
import { workerReaders } from '../../src/engine/worker-readers.ts';
import type { Mapping } from '../../src/intake/mapping.ts';
import type { ReadingPlan } from '../../src/intake/range-reading.ts';
import { readingHere } from '../../src/intake/reading-here.ts';
import { logMapping } from '../support/import-text.ts';
import { plainTable } from '../support/plain-table.ts';
import { unwatched } from '../support/test-engine.ts';

const mapping: Mapping = logMapping({
  date: { kind: 'column', column: 'Дата' },
  district: 'Район',
  channel: { kind: 'column', column: 'Канал' },
  id: 'Номер',
});

const places = ['Салтівський', '"Київський\nрайон; ""старий"""', 'Слобідський'];
const channels = ['портал', 'ЦНАП', '"Телефон, \r\n черга"'];

/** Some 13 MB; every hundredth id was there before, some of them far above. */
const largeLog = (rows = 200_000): File => {
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = String(1 + ((at >> 12) % 28)).padStart(2, '0');
    const id = at % 100 === 7 ? Math.floor(at / 3) : at;
    return `2024-03-${day};${places[at % 3]};${channels[(at >> 3) % 3]};SYN-${id}`;
  });
  return new File([['Дата;Район;Канал;Номер', ...lines, ''].join('\n')], 'large.csv', { lastModified: 1 });
};

/** Names of the locks that workers hold as long as they live. */
const livingWorkers = async (): Promise<number> => {
  const { held = [] } = await navigator.locks.query();
  return held.filter(({ name = '' }) => name.startsWith('uptake-worker-')).length;
};

describe('readers in workers', () => {
  test('give the same cube and report, however many they are', async () => {
    const file = largeLog();
    const way = { mapping, city: kharkiv, idKey: [1, 2] as const };
    const alone = await createReader().read([plainTable(file)], way, unwatched());
    if (alone.kind !== 'read') throw new Error(alone.kind);
    expect(alone.report.files[0]).toMatchObject({ rowsRead: 200_000, duplicate: 2000 });
    for (const count of [1, 2, 3, 8]) {
      const reader = createWorkerReader(startIntakeWorker, count);
      const together = await reader.read([plainTable(file)], way, unwatched());
      if (together.kind !== 'read') throw new Error(together.kind);
      expect(together.report).toEqual(alone.report);
      expect(new Uint8Array(together.cube)).toEqual(new Uint8Array(alone.cube));
      expect(together.ids?.byteLength).toBe(alone.ids?.byteLength);
      expect(new Uint8Array(together.ids ?? [])).toEqual(new Uint8Array(alone.ids ?? [1]));
    }
    await expect.poll(livingWorkers).toBe(0);
  });

  test('tell how far they are, never less than before, up to the end', async () => {
    const file = largeLog();
    const told: number[] = [];
    const watch = {
      ...unwatched(),
      onProgress: ({ bytesRead }: { readonly bytesRead: number }) => told.push(bytesRead),
    };
    await createWorkerReader(startIntakeWorker, 2).read(
      [plainTable(file)],
      { mapping, city: kharkiv },
      watch,
    );
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBe(file.size);
  });

  test('of which one dies end the import with a fault', async () => {
    const workers: Worker[] = [];
    const start = () => {
      const worker = startRangeWorker();
      workers.push(worker);
      return worker;
    };
    const here = (plan: ReadingPlan) => readingHere(plan, kharkiv);
    const reader = createReader({
      readers: async (files) =>
        workerReaders({
          files: files.map(({ file }) => file),
          count: 3,
          here,
          city: kharkiv,
          connect: () => connectWorker(start()),
        }),
    });
    // a worker that has not started cannot die
    const endOne = async (): Promise<void> => {
      if ((await livingWorkers()) === 2) workers[1]?.terminate();
    };
    const watch = { ...unwatched(), onProgress: () => void endOne() };
    await expect(
      reader.read([plainTable(largeLog(1_000_000))], { mapping, city: kharkiv }, watch),
    ).rejects.toMatchObject({
      name: 'EngineFault',
      code: 'worker-died',
    });
    for (const worker of workers) worker.terminate();
  });

  test('end with the import that is cancelled', async ({ annotate }) => {
    const controller = new AbortController();
    let abortedAt = 0;
    const watch = {
      signal: controller.signal,
      onProgress: () => {
        abortedAt ||= performance.now();
        controller.abort();
      },
    };
    const outcome = await createWorkerReader(startIntakeWorker, 2).read(
      [plainTable(largeLog())],
      { mapping, city: kharkiv },
      watch,
    );
    await annotate(`cancelled after ${Math.round(performance.now() - abortedAt)} ms`);
    expect(outcome).toEqual({ kind: 'cancelled' });
    await expect.poll(livingWorkers).toBe(0);
  });
});
