import { describe, expect, test } from 'vitest';
import { decodeCube } from '../../src/cube/decode-cube.ts';
import { encodeCube } from '../../src/cube/encode-cube.ts';
import { xxhash32 } from '../../src/cube/xxhash32.ts';
import type { EngineCore } from '../../src/engine/engine-core.ts';
import { createMemoryWorkspace } from '../../src/engine/memory-workspace.ts';
import { packWorkspace } from '../../src/engine/pack-workspace.ts';
import { unpackWorkspace } from '../../src/engine/unpack-workspace.ts';
import type { WorkspacePart } from '../../src/engine/workspace.ts';
import { WorkspaceFault } from '../../src/engine/workspace-fault.ts';
import { logMapping } from '../support/import-text.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile, unwatched } from '../support/test-engine.ts';

const january = logFile('january.csv', logRows(120, '2025-01-01'));
const february = logFile('february.csv', [
  ...logRows(90, '2025-02-01'),
  { date: 'не дата', district: '<b>', service: '__proto__', channel: '=1+1' },
]);
const questions = [{ filter: {}, by: ['period', 'district', 'service'] as const, every: 'day' as const }];

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

const withTwo = async () => {
  const core = await openTestCore(createMemoryWorkspace({ kind: 'kept' }));
  await addFile(core, january, { synthetic: true });
  await addFile(core, january);
  await addFile(core, february);
  return core;
};

const partsOf = async (core: EngineCore): Promise<readonly WorkspacePart[]> => {
  const unpacked = unpackWorkspace(await bytesOf(await core.saveWorkspace()));
  if (unpacked.kind !== 'unpacked') throw new Error(unpacked.fault);
  return unpacked.imports.map(({ stored, report, bytes }) => ({ stored, report, cube: bytes }));
};

const packed = (parts: readonly WorkspacePart[]) =>
  bytesOf(new Blob(packWorkspace(parts, { savedAt: new Date(0) })));

describe('a workspace in a file', () => {
  test('opens elsewhere with the same imports, reports and answers; the demo stays behind', async () => {
    const core = await withTwo();
    const file = await core.saveWorkspace();
    const other = await openTestCore(createMemoryWorkspace({ kind: 'kept' }), 500);
    expect(await other.openWorkspace(file, null)).toEqual({ kind: 'opened', added: 2, known: 0 });
    const { imports } = await core.holdings();
    const opened = await other.holdings();
    expect(opened.imports).toEqual(imports);
    expect(opened.setAside).toEqual([]);
    expect(opened.undoable).toMatchObject({ kind: 'added', imports: 2 });
    expect((await other.ask(questions)).answers).toEqual((await core.ask(questions)).answers);
    for (const { id } of imports) expect(await other.report(id)).toEqual(await core.report(id));
    // in one step there, in one step gone
    expect((await other.undo())?.imports).toEqual([]);
    expect((await other.redo())?.imports).toEqual(imports);
  });

  test('is the same bytes for the same imports, and again after it was opened', async () => {
    const parts = await partsOf(await withTwo());
    const bytes = await packed(parts);
    const unpacked = unpackWorkspace(bytes);
    if (unpacked.kind !== 'unpacked') throw new Error(unpacked.fault);
    const again = unpacked.imports.map(({ stored, report, cube }) => ({
      stored,
      report,
      cube: encodeCube(cube),
    }));
    expect(await packed(again)).toEqual(bytes);
  });

  test('of the first version, which had no request ids, still opens', async () => {
    const bytes = await packed(await partsOf(await withTwo()));
    const view = new DataView(bytes.buffer);
    view.setUint32(8, 1, true);
    const sumAt = 24 + view.getUint32(12, true);
    view.setUint32(sumAt, xxhash32(bytes.subarray(0, sumAt)), true);
    const core = await openTestCore();
    expect(await core.openWorkspace(new Blob([bytes]), null)).toMatchObject({ kind: 'opened', added: 2 });
    expect((await core.holdings()).requests).toBe(210);
  });

  test('may be empty', async () => {
    const core = await openTestCore();
    expect(await core.openWorkspace(await core.saveWorkspace(), null)).toEqual({
      kind: 'opened',
      added: 0,
      known: 0,
    });
  });

  test('brings back what was removed, and passes over what is there', async () => {
    const core = await withTwo();
    const file = await core.saveWorkspace();
    const [first] = (await core.holdings()).imports;
    await core.removeImport(first?.id ?? '');
    expect(await core.openWorkspace(file, null)).toEqual({ kind: 'opened', added: 1, known: 1 });
    expect((await core.holdings()).requests).toBe(210);
    expect(await core.openWorkspace(file, null)).toEqual({ kind: 'opened', added: 0, known: 2 });
    expect((await core.holdings()).requests).toBe(210);
  });

  test('that would count requests twice asks first', async () => {
    const file = await (await withTwo()).saveWorkspace();
    const other = await openTestCore();
    await addFile(other, january);
    const asked = await other.openWorkspace(file, null);
    expect(asked).toMatchObject({ kind: 'repeats', requests: 210 });
    expect((await other.holdings()).requests).toBe(120);
    expect(await other.openWorkspace(file, 'add')).toMatchObject({ kind: 'opened', added: 2 });
    expect((await other.holdings()).requests).toBe(330);
  });

  test('has also what the storage did not take, and opens whole where nothing can be stored', async () => {
    const full = createMemoryWorkspace({ kind: 'kept' });
    const core = await openTestCore({
      ...full,
      change: async () => Promise.reject(new WorkspaceFault(new DOMException('full', 'QuotaExceededError'))),
    });
    await addFile(core, january);
    await addFile(core, february);
    const file = await core.saveWorkspace();
    const other = await openTestCore();
    expect(await other.openWorkspace(file, null)).toMatchObject({ added: 2 });
    expect((await other.holdings()).imports.map(({ kept }) => kept)).toEqual([false, false]);
  });
});

describe('a file that cannot be trusted', () => {
  test('is found out wherever it is cut, and whichever byte is another one', async () => {
    const bytes = await packed((await partsOf(await withTwo())).slice(0, 1));
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = unpackWorkspace(bytes.slice(0, length));
      expect(cut).toEqual({ kind: 'unusable', fault: length === 0 ? 'not-a-workspace' : 'cut-off' });
    }
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect(unpackWorkspace(changed).kind, `byte ${at}`).toBe('unusable');
    }
    const longer = new Uint8Array(bytes.length + 1);
    longer.set(bytes);
    expect(unpackWorkspace(longer)).toEqual({ kind: 'unusable', fault: 'damaged' });
  });

  test('changes nothing', async () => {
    const core = await withTwo();
    const bytes = await bytesOf(await core.saveWorkspace());
    const before = await core.holdings();
    const newer = bytes.slice();
    new DataView(newer.buffer).setUint32(8, 3, true);
    const faults: unknown[] = [];
    for (const file of [january, new Blob([bytes.slice(0, -1)]), new Blob([newer])])
      faults.push(await core.openWorkspace(file, null));
    expect(faults).toEqual([
      { kind: 'unusable', fault: 'not-a-workspace' },
      { kind: 'unusable', fault: 'cut-off' },
      { kind: 'unusable', fault: 'newer-version' },
    ]);
    expect(await core.holdings()).toEqual(before);
  });

  test.each<[string, (part: WorkspacePart) => WorkspacePart]>([
    ['another number of requests', (part) => ({ ...part, stored: { ...part.stored, requests: 1 } })],
    ['another period', (part) => ({ ...part, stored: { ...part.stored, range: { from: 1, to: 2 } } })],
    ['another unit', (part) => ({ ...part, stored: { ...part.stored, unit: 'year' } })],
    ['no id', (part) => ({ ...part, stored: { ...part.stored, id: '' } })],
    ['no instant', (part) => ({ ...part, stored: { ...part.stored, importedAt: 'soon' } })],
    [
      'rows that are not accounted for',
      ({ report, ...part }) => ({
        ...part,
        report: { ...report, files: report.files.map((file) => ({ ...file, rowsRead: file.rowsRead + 1 })) },
      }),
    ],
    [
      'a code without a name',
      (part) => {
        const cube = decodeCube(part.cube);
        cube.cells.codes.district.fill(99);
        return { ...part, cube: encodeCube(cube) };
      },
    ],
    [
      'counts of nothing',
      (part) => {
        const cube = decodeCube(part.cube);
        cube.cells.count.fill(0, 0, 1);
        return { ...part, cube: encodeCube(cube) };
      },
    ],
  ])('is refused if its sums are right and its content is not: %s', async (_, change) => {
    const [part] = await partsOf(await withTwo());
    if (!part) throw new Error('nothing packed');
    expect(unpackWorkspace(await packed([part])).kind).toBe('unpacked');
    expect(unpackWorkspace(await packed([change(part)]))).toEqual({ kind: 'unusable', fault: 'damaged' });
  });

  test('is refused if it has the same import twice', async () => {
    const parts = await partsOf(await withTwo());
    expect(unpackWorkspace(await packed([...parts, ...parts])).kind).toBe('unusable');
  });

  test('is refused if its list is no list', async () => {
    const bytes = await packed([]);
    const text = new TextEncoder().encode('[]'.padEnd(bytes.length - 28));
    bytes.set(text, 24);
    new DataView(bytes.buffer).setUint32(bytes.length - 4, xxhash32(bytes.slice(0, -4)), true);
    expect(unpackWorkspace(bytes)).toEqual({ kind: 'unusable', fault: 'damaged' });
  });
});

/** Years that begin in different months do not add up. */
const addFiscal = async (core: EngineCore, startMonth: number) => {
  const file = new File(['Рік;Канал;Кількість\n2023;портал;1\n2024;портал;8\n'], `from ${startMonth}.csv`);
  const mapping = logMapping({
    date: { kind: 'fiscal-year', column: 'Рік', startMonth },
    channel: { kind: 'column', column: 'Канал' },
    count: 'Кількість',
  });
  const outcome = await core.importFiles(
    { files: [file], name: file.name, mapping, synthetic: false },
    unwatched(),
  );
  expect(outcome.kind).toBe('imported');
};

test('imports that do not fit beside those that are there stay out, all of them', async () => {
  const [april, july] = [await openTestCore(), await openTestCore()];
  await addFiscal(april, 4);
  await addFiscal(july, 7);
  const file = await april.saveWorkspace();
  expect(await july.openWorkspace(file, 'add')).toMatchObject({
    kind: 'incompatible',
    because: { kind: 'different-units' },
  });
  expect((await july.holdings()).imports.map(({ name }) => name)).toEqual(['from 7.csv']);
});
