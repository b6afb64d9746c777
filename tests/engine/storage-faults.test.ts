import { expect, test } from 'vitest';
import { createMemoryWorkspace } from '../../src/engine/memory-workspace.ts';
import type { Workspace } from '../../src/engine/workspace.ts';
import { WorkspaceFault } from '../../src/engine/workspace-fault.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile } from '../support/test-engine.ts';

const january = logFile('january.csv', logRows(120, '2025-01-01'));
const february = logFile('february.csv', logRows(90, '2025-02-01'));

/** A disk that refuses to write while `isBroken`. */
const fragileWorkspace = () => {
  const kept = createMemoryWorkspace({ kind: 'kept' });
  const disk = { isBroken: false };
  const attempt = () => {
    if (disk.isBroken) throw new WorkspaceFault(new DOMException('full', 'QuotaExceededError'));
  };
  const workspace: Workspace = {
    ...kept,
    add: async (...given) => {
      attempt();
      return kept.add(...given);
    },
    setRemoved: async (...given) => {
      attempt();
      return kept.setRemoved(...given);
    },
  };
  return { workspace, disk };
};

test('an import that cannot be written is there until the end, the next one that can is kept', async () => {
  const { workspace, disk } = fragileWorkspace();
  const core = await openTestCore(workspace);
  await addFile(core, january);
  disk.isBroken = true;
  expect((await addFile(core, february)).kept).toBe(false);
  const full = await core.holdings();
  expect(full).toMatchObject({ requests: 210, storage: { kind: 'memory-only', reason: 'quota-exceeded' } });
  disk.isBroken = false;
  expect((await addFile(core, logFile('march.csv', logRows(30, '2025-03-01')))).kept).toBe(true);
  expect((await core.holdings()).storage).toEqual({ kind: 'kept' });
  const after = await openTestCore(workspace);
  expect((await after.holdings()).imports.map(({ name }) => name)).toEqual(['january.csv', 'march.csv']);
});

test('a removal that cannot be written did not happen', async () => {
  const { workspace, disk } = fragileWorkspace();
  const core = await openTestCore(workspace);
  const { id } = await addFile(core, january);
  disk.isBroken = true;
  await expect(core.removeImport(id)).rejects.toMatchObject({ code: 'storage-failed' });
  expect(await core.holdings()).toMatchObject({ requests: 120, undoable: null });
  disk.isBroken = false;
  expect((await core.removeImport(id)).requests).toBe(0);
});
