import { expect, test } from 'vitest';
import type { Workspace } from '../../src/engine/workspace.ts';
import { createMemoryWorkspace } from '../../src/engine/memory-workspace.ts';
import { openTestCore } from '../support/test-core.ts';
import { unwatched } from '../support/test-engine.ts';

const days = Array.from({ length: 30 }, (_, at) => `2025-01-${`${1 + (at % 28)}`.padStart(2, '0')}`);
const logOf = (segments: readonly [string, string]) => {
  const rows = days.map((day, at) => `${day};портал;a${at % 2};b${at % 3}`);
  return new File([[`Дата;Канал;${segments.join(';')}`, ...rows, ''].join('\n')], `${segments[0]}.csv`);
};

/** Imports a log with two segments of its own: three may stand together, four may not. */
const addSegments = async (workspace: Workspace, pages: number) => {
  const names = [['Вік', 'Тип'] as const, ['Стать', 'Пристрій'] as const];
  // all are open before one of them stores anything
  const cores = await Promise.all(names.slice(0, pages).map((_, at) => openTestCore(workspace, at)));
  for (const [at, core] of cores.entries()) {
    const segments = names[at] as (typeof names)[number]; // at < pages
    const file = logOf(segments);
    const look = await core.inspect(file);
    if (look.kind !== 'inspected' || look.mapping === null) throw new Error('not understood');
    const mapping = { ...look.mapping, segments: segments.map((name) => ({ column: name, name })) };
    const outcome = await core.importFiles(
      { files: [file], name: file.name, mapping, synthetic: false },
      unwatched(),
    );
    expect(outcome.kind).toBe('imported');
  }
};

test('what two pages stored, and what does not fit together, opens: the older counts, the other is listed', async () => {
  const workspace = createMemoryWorkspace({ kind: 'kept' });
  await addSegments(workspace, 2);
  const core = await openTestCore(workspace);
  const { imports, unreadable, requests } = await core.holdings();
  expect(imports.map(({ name }) => name)).toEqual(['Вік.csv']);
  expect(unreadable.map(({ stored, reason }) => [stored.name, reason])).toEqual([
    ['Стать.csv', 'does-not-fit'],
  ]);
  expect(requests).toBe(30);
});

test('an import that did not fit counts when what it does not fit to is removed', async () => {
  const workspace = createMemoryWorkspace({ kind: 'kept' });
  await addSegments(workspace, 2);
  const core = await openTestCore(workspace);
  const [first] = (await core.holdings()).imports;
  const after = await core.removeImport(first?.id ?? '');
  expect(after.imports.map(({ name }) => name)).toEqual(['Стать.csv']);
  expect(after.unreadable).toEqual([]);
  const back = await core.undoRemove();
  expect(back?.imports.map(({ name }) => name)).toEqual(['Вік.csv']);
  expect(back?.unreadable).toHaveLength(1);
});
