import { describe, expect, test } from 'vitest';
import { xxhash32 } from '../../src/cube/xxhash32.ts';
import { createMemoryWorkspace } from '../../src/engine/memory-workspace.ts';
import type { SavedMapping } from '../../src/engine/saved-mapping.ts';
import type { WorkspaceFileList } from '../../src/engine/workspace-file.ts';
import { logMapping } from '../support/import-text.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { addFile } from '../support/test-engine.ts';
import { openTestCore } from '../support/test-core.ts';

const saved = (shape: string, savedAt: string): SavedMapping => ({
  shape,
  mapping: logMapping({ channelKinds: { [savedAt]: 'online' } }),
  name: shape,
  savedAt,
});
const january = logFile('january.csv', logRows(20, '2025-01-01'));

/** The same workspace as a program wrote it that did not know of saved mappings. */
const version1 = async (file: Blob): Promise<Blob> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const listBytes = view.getUint32(12, true);
  const written = new TextDecoder().decode(bytes.subarray(24, 24 + listBytes));
  // as this program has just written it
  const { savedAt, imports } = JSON.parse(written) as WorkspaceFileList;
  const older = imports.map(({ stored, ...rest }) => {
    const { districtNames: _, serviceNames: __, rowFilters: ___, ...mapping } = stored.mapping;
    return { ...rest, stored: { ...stored, mapping: { ...mapping, version: 1 } } };
  });
  const list = new TextEncoder().encode(JSON.stringify({ savedAt, imports: older }));
  const cubes = bytes.subarray(24 + listBytes + 4);
  const front = new Uint8Array(24 + list.length + 4);
  front.set(bytes.subarray(0, 24));
  front.set(list, 24);
  const head = new DataView(front.buffer);
  head.setUint32(8, 1, true);
  head.setUint32(12, list.length, true);
  head.setFloat64(16, front.length + cubes.length, true);
  head.setUint32(front.length - 4, xxhash32(front.subarray(0, -4)), true);
  return new Blob([front, cubes]);
};

const [monday, tuesday] = ['2026-11-23T08:00:00.000Z', '2026-11-24T08:00:00.000Z'];

describe('saved mappings', () => {
  test('one a shape, until it is forgotten or everything is deleted', async () => {
    const core = await openTestCore(createMemoryWorkspace({ kind: 'kept' }));
    await core.memory.changeMappings({ put: [saved('a', monday), saved('b', monday)] });
    await core.memory.changeMappings({ put: [saved('a', tuesday)] });
    expect(await core.memory.mappings()).toEqual([saved('a', tuesday), saved('b', monday)]);
    await core.memory.changeMappings({ forget: ['a'] });
    expect(await core.memory.mappings()).toEqual([saved('b', monday)]);
    await core.deleteAll();
    expect(await core.memory.mappings()).toEqual([]);
  });

  test('go along in a workspace file; the later one of a shape stands', async () => {
    const core = await openTestCore(createMemoryWorkspace({ kind: 'kept' }));
    await addFile(core, january);
    await core.memory.changeMappings({ put: [saved('a', monday), saved('b', tuesday)] });
    const file = await core.saveWorkspace();
    const other = await openTestCore(createMemoryWorkspace({ kind: 'kept' }));
    await other.memory.changeMappings({ put: [saved('a', tuesday), saved('b', monday)] });
    expect(await other.openWorkspace(file, null)).toMatchObject({ kind: 'opened', added: 1 });
    expect(await other.memory.mappings()).toEqual([saved('a', tuesday), saved('b', tuesday)]);
  });

  test('a workspace file of version 1 opens, with its imports as they were', async () => {
    const core = await openTestCore(createMemoryWorkspace({ kind: 'kept' }));
    await addFile(core, january);
    const { imports } = await core.holdings();
    const file = await version1(await core.saveWorkspace());
    const other = await openTestCore(createMemoryWorkspace({ kind: 'kept' }));
    expect(await other.openWorkspace(file, null)).toMatchObject({ kind: 'opened', added: 1 });
    expect((await other.holdings()).imports).toEqual(imports);
    expect(await other.memory.mappings()).toEqual([]);
  });
});
