import { deleteDB, openDB } from 'idb';
import { expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { logFile, logRows } from '../support/log-file.ts';
import { addFile, openTestEngine } from '../support/test-engine.ts';

const january = logFile('january.csv', logRows(120, '2025-01-01'));
const february = logFile('february.csv', logRows(90, '2025-02-01'));

const setQuota = (quotaSize?: number) =>
  cdp().send('Storage.overrideQuotaForOrigin', {
    origin: location.origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  });

/** Fills what the browser gives this origin, down to the last half kibibyte. */
const fillStorage = async () => {
  const filler = await openDB('filler', 1, {
    upgrade: (database) => void database.createObjectStore('rest'),
  });
  let key = 0;
  for (let bytes = 65_536; bytes >= 512; bytes /= 2) {
    for (let isFull = false; !isFull; key += 1) {
      const content = crypto.getRandomValues(new Uint8Array(bytes));
      isFull = await filler.put('rest', content, key).then(
        () => false,
        () => true,
      );
    }
  }
  filler.close();
};

test('a full storage keeps what it has; the import goes on in memory and says so', async () => {
  // beside what other tests have left in this origin
  const { usage = 0 } = await navigator.storage.estimate();
  await setQuota(usage + (4 << 20));
  onTestFinished(async () => {
    await deleteDB('filler');
    await setQuota();
  });
  const { engine } = openTestEngine('quota-test');
  expect((await addFile(engine, january)).kept).toBe(true);
  await fillStorage();
  const stored = await addFile(engine, february);
  expect(stored.kept).toBe(false);
  const holdings = await engine.holdings();
  expect(holdings.storage).toEqual({ kind: 'memory-only', reason: 'quota-exceeded' });
  expect(holdings.requests).toBe(210);
  expect((await engine.report(stored.id))?.requests).toBe(90);
  expect((await engine.removeImport(stored.id)).requests).toBe(120);
  expect((await engine.undo())?.requests).toBe(210);
  engine.close();
  const { engine: again } = openTestEngine('quota-test');
  expect((await again.holdings()).imports.map(({ name }) => name)).toEqual(['january.csv']);
});
