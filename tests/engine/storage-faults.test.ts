import { expect, test } from 'vitest';
import { createMemoryWorkspace } from '../../src/engine/memory-workspace.ts';
import type { Workspace } from '../../src/engine/workspace.ts';
import { WorkspaceFault } from '../../src/engine/workspace-fault.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile, proposedMapping, unwatched } from '../support/test-engine.ts';

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
    change: async (...given) => {
      attempt();
      return kept.change(...given);
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
  expect(await core.holdings()).toMatchObject({ requests: 120, redoable: null });
  await expect(core.renameImport(id, 'other')).rejects.toMatchObject({ code: 'storage-failed' });
  expect((await core.holdings()).imports.map(({ name }) => name)).toEqual(['january.csv']);
  disk.isBroken = false;
  expect((await core.removeImport(id)).requests).toBe(0);
});

test('what is in memory only can be named, removed, put back and replaced like the rest', async () => {
  const { workspace, disk } = fragileWorkspace();
  const core = await openTestCore(workspace);
  const { id } = await addFile(core, january);
  disk.isBroken = true;
  const unkept = await addFile(core, february);
  const named = await core.renameImport(unkept.id, 'лютий');
  expect(named.imports.map(({ name }) => name)).toEqual(['january.csv', 'лютий']);
  expect(named.undoable).toEqual({ kind: 'added', name: 'лютий', imports: 1 });
  expect((await core.removeImport(unkept.id)).requests).toBe(120);
  expect((await core.undo())?.requests).toBe(210);
  expect((await core.redo())?.requests).toBe(120);
  expect((await core.undo())?.requests).toBe(210);
  const mapping = await proposedMapping(core, january);
  const request = { files: [january], name: 'again', mapping, synthetic: false, replaces: id };
  const replaced = await core.importFiles(request, unwatched());
  expect(replaced).toMatchObject({ kind: 'imported', stored: { kept: false } });
  expect((await core.holdings()).imports.map(({ name }) => name)).toEqual(['лютий', 'again']);
  expect((await core.undo())?.imports.map(({ name }) => name)).toEqual(['january.csv', 'лютий']);
});

test('where there is no room, what could be undone makes some', async () => {
  const { workspace } = fragileWorkspace();
  const roomy: Workspace = {
    ...workspace,
    change: async (change, signal) => {
      const isFull = (change.add?.length ?? 0) > 0 && change.history.undo.length > 1;
      if (isFull) throw new WorkspaceFault(new DOMException('full', 'QuotaExceededError'));
      return workspace.change(change, signal);
    },
  };
  const core = await openTestCore(roomy);
  const { id } = await addFile(core, january);
  await core.removeImport(id);
  expect((await addFile(core, february)).kept).toBe(true);
  const { undoable } = await core.holdings();
  expect(undoable).toMatchObject({ kind: 'added', name: 'february.csv' });
  expect((await workspace.index()).entries.map(({ stored }) => stored.name)).toEqual(['february.csv']);
});
