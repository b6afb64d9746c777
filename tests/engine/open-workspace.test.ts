import { expect, test } from 'vitest';
import { openWorkspace } from '../../src/engine/open-workspace.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile } from '../support/test-engine.ts';

test('where nothing can be stored the engine works in memory and says so', async () => {
  expect(typeof indexedDB).toBe('undefined');
  const core = await openTestCore(await openWorkspace('nowhere'));
  const stored = await addFile(core, logFile('january.csv', logRows(30, '2025-01-01')));
  expect(stored.kept).toBe(false);
  const holdings = await core.holdings();
  expect(holdings.storage).toEqual({ kind: 'memory-only', reason: 'unavailable' });
  expect(holdings.requests).toBe(30);
  expect((await core.report(stored.id))?.requests).toBe(30);
});
