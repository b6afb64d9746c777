import { expect, test, vi } from 'vitest';
import { logFile, logRows } from '../support/log-file.ts';
import { addFile, openTestEngine } from '../support/test-engine.ts';

test('the browser is asked once to keep what is stored, when there is something real to keep', async () => {
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
  const { engine } = openTestEngine('persistent-storage');
  await addFile(engine, logFile('demo.csv', logRows(30, '2025-01-01')), { synthetic: true });
  expect(persist).not.toHaveBeenCalled();
  await addFile(engine, logFile('january.csv', logRows(30, '2025-01-01')));
  expect(persist).toHaveBeenCalledOnce();
  await addFile(engine, logFile('february.csv', logRows(30, '2025-02-01')));
  expect(persist).toHaveBeenCalledOnce();
});
