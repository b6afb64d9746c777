import { expect, test } from 'vitest';
import { unpackWindows } from '../../src/cube/windows/unpack-windows.ts';
import type { EngineCore } from '../../src/engine/engine-core.ts';
import { createMemoryWorkspace } from '../../src/engine/memory-workspace.ts';
import { windowAdoption } from '../../src/measures/windows/window-adoption.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile, unwatched } from '../support/test-engine.ts';

const table = new File(
  [
    [
      'Послуга;2022 усього;2022 онлайн;2023 усього;2023 онлайн;2024 усього;2024 онлайн',
      'Субсидія;100;40;120;60;100;70',
      'Довідка;50;10;10;12;;',
      'Разом;150;50;130;72;100;70',
    ].join('\n'),
  ],
  'вікна.csv',
);

const addTable = async (core: EngineCore) => {
  const look = await core.inspect(table);
  if (look.kind !== 'inspected' || look.mapping === null) throw new Error('no complete proposal');
  expect(look.problems).toEqual([]);
  const outcome = await core.importFiles(
    { files: [table], name: 'вікна', mapping: look.mapping, synthetic: false },
    unwatched(),
  );
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  return { stored: outcome.stored, mapping: look.mapping };
};

const shares = async (core: EngineCore, id: string) => {
  const windows = (await core.report(id))?.windows;
  if (windows === undefined) throw new Error('no windows');
  const set = unpackWindows(windows.set);
  return set.windows.map((_, at) => {
    const { online, total } = windowAdoption(set, at);
    return `${online}/${total}`;
  });
};

test('a table of windows is tried out, imported and told of; it adds nothing to the counts', async () => {
  const core = await openTestCore();
  await addFile(core, logFile('january.csv', logRows(30, '2025-01-01')));
  const { stored, mapping } = await addTable(core);
  expect(await core.tryOut(table, null, mapping)).toMatchObject({ rowsRead: 3, counted: 2, leftOut: 1 });
  expect(stored).toMatchObject({ requests: 0, range: null });
  expect(stored.files[0]).toMatchObject({ rowsRead: 3, counted: 2, leftOut: 1, rejected: 0, duplicate: 0 });
  const holdings = await core.holdings();
  expect([holdings.requests, holdings.unit, holdings.imports.length]).toEqual([30, 'day', 2]);
  // 12 of 10 cannot be: the pair is a gap
  expect(await shares(core, stored.id)).toEqual(['50/150', '60/120', '70/100']);
  const found = (await core.quality(stored.id))?.findings.find(({ code }) => code === 'impossible-cells');
  expect(found?.values).toMatchObject({ cells: 1, row: 2, written: '12 > 10' });
});

test('it stands beside data of any unit, fiscal years too', async () => {
  const core = await openTestCore();
  const { stored } = await addTable(core);
  const yearly = new File(['Рік;Канал;Кількість\n2023-24;онлайн;10\n2024-25;особисто;30'], 'роки.csv');
  const look = await core.inspect(yearly);
  if (look.kind !== 'inspected' || look.mapping === null) throw new Error('no complete proposal');
  const outcome = await core.importFiles(
    { files: [yearly], name: 'роки', mapping: look.mapping, synthetic: false },
    unwatched(),
  );
  expect(outcome.kind).toBe('imported');
  expect((await core.holdings()).requests).toBe(40);
  await core.removeImport(stored.id);
  expect((await core.undo())?.imports).toHaveLength(2);
  expect(await shares(core, stored.id)).toHaveLength(3);
});

test('it goes into the workspace file and comes out of it', async () => {
  const core = await openTestCore(createMemoryWorkspace({ kind: 'kept' }));
  const { stored } = await addTable(core);
  const other = await openTestCore(createMemoryWorkspace({ kind: 'kept' }), 1000);
  expect(await other.openWorkspace(await core.saveWorkspace(), null)).toMatchObject({
    kind: 'opened',
    added: 1,
  });
  const [opened] = (await other.holdings()).imports;
  expect(opened?.mapping).toEqual(stored.mapping);
  expect(await shares(other, opened?.id ?? '')).toEqual(await shares(core, stored.id));
});
