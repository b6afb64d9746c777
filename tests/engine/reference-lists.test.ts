import { describe, expect, test } from 'vitest';
import { emptyLists } from '../../src/city/lists/empty-lists.ts';
import { makeId } from '../../src/city/lists/make-id.ts';
import { listKinds } from '../../src/city/lists/list-kinds.ts';
import { shippedLists } from '../../src/city/lists/shipped-lists.ts';
import type { EngineCore } from '../../src/engine/engine-core.ts';
import type { ListsChange } from '../../src/engine/lists-change.ts';
import { createMemoryWorkspace } from '../../src/engine/memory-workspace.ts';
import { linkedPeers } from '../support/linked-peers.ts';
import { logFile } from '../support/log-file.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile } from '../support/test-engine.ts';

const days = Array.from({ length: 28 }, (_, at) => `2025-01-${`${at + 1}`.padStart(2, '0')}`);

/** Districts, services and a channel of which some no list knows. */
const log = logFile(
  'january.csv',
  days.map((date, at) => ({
    date,
    district: at % 2 === 0 ? 'Салтівський' : 'Північна Салтівка',
    service: at % 4 === 0 ? 'Видача штампів' : 'Закордонний паспорт',
    channel: at % 7 === 0 ? 'вайб-вікно' : 'портал',
  })),
);
const byPlace = [
  { filter: {}, by: ['district'] as const },
  { filter: {}, by: ['service'] as const },
  { filter: {}, by: ['channel'] as const },
];

const answers = async (core: EngineCore) => (await core.ask(byPlace)).answers;

const keptCore = async (workspace = createMemoryWorkspace({ kind: 'kept' })) => ({
  workspace,
  core: await openTestCore(workspace),
});

const saved = async (core: EngineCore, lists: Extract<ListsChange, { kind: 'save' }>['lists']) => {
  const { revision } = await core.lists();
  const outcome = await core.changeLists({ kind: 'save', base: revision, lists });
  expect(outcome.kind).toBe('saved');
  return outcome.state;
};

const learned = {
  district: { 'Північна Салтівка': 'saltivskyi' },
  service: { 'Видача штампів': 'foreign-passport' },
  channel: { 'вайб-вікно': 'in-person' },
} as const;

describe('reference lists of the workspace', () => {
  test('are the shipped ones until someone changes them', async () => {
    const { core } = await keptCore();
    expect(await core.lists()).toEqual({
      revision: 0,
      lists: shippedLists,
      areShipped: true,
      canUndo: false,
      canRedo: false,
    });
    expect((await core.holdings()).city).toBeUndefined();
  });

  test('learned names count at once, as if the file had been read with them; undo is exact', async () => {
    const { core } = await keptCore();
    await addFile(core, log);
    const before = await answers(core);
    const membersBefore = (await core.holdings()).members;
    expect((await core.learnNames(learned)).kind).toBe('saved');
    const after = await core.holdings();
    expect(after.members.district.map(({ key }) => key)).toEqual(['saltivskyi']);
    expect(after.members.service.map(({ key }) => key)).toEqual(['foreign-passport']);
    expect(
      after.members.channel.map(({ kind }) => `${kind}`).toSorted((one, other) => (one < other ? -1 : 1)),
    ).toEqual(['in-person', 'online']);
    // a workspace that knew the names before it read the file
    const { core: fresh } = await keptCore();
    await fresh.learnNames(learned);
    await addFile(fresh, log);
    expect(await answers(core)).toEqual(await answers(fresh));
    await core.changeLists({ kind: 'undo' });
    expect(await answers(core)).toEqual(before);
    expect((await core.holdings()).members).toEqual(membersBefore);
    await core.changeLists({ kind: 'redo' });
    expect(await answers(core)).toEqual(await answers(fresh));
  });

  test('names and holidays are shown as changed, in a new version of the holdings', async () => {
    const { core } = await keptCore();
    await addFile(core, log);
    const { version } = await core.holdings();
    const [first, ...others] = shippedLists.districts;
    if (!first) throw new Error('no district');
    await saved(core, { districts: [{ ...first, name: { uk: 'Центр', en: 'Centre' } }, ...others] });
    const { city, version: later } = await core.holdings();
    expect(later).toBeGreaterThan(version);
    expect(city?.districts[0]?.name).toEqual({ uk: 'Центр', en: 'Centre' });
    // learning what is known changes nothing
    const { revision } = await core.lists();
    await core.learnNames({ district: { Салтівський: 'saltivskyi' } });
    expect((await core.lists()).revision).toBe(revision);
  });

  test('that contradict themselves, or were edited in an older state, change nothing', async () => {
    const { core } = await keptCore();
    const [first, second, ...others] = shippedLists.districts;
    if (!first || !second) throw new Error('no district');
    const twice = [first, { ...second, aliases: [first.name.uk] }, ...others];
    const refused = await core.changeLists({ kind: 'save', base: 0, lists: { districts: twice } });
    expect(refused).toMatchObject({ kind: 'faulty', state: { areShipped: true } });
    await saved(core, { costs: [{ ...listKinds.costs.blank, amount: 120 }] });
    const late = await core.changeLists({ kind: 'save', base: 0, lists: { holidays: [] } });
    expect(late.kind).toBe('outdated');
    expect((await core.lists()).lists.holidays).toEqual(shippedLists.holidays);
  });

  test('go back one by one to the shipped ones, and forward again', async () => {
    const { core } = await keptCore();
    const states = [await core.lists()];
    for (const amount of [1, 2, 3])
      states.push(await saved(core, { costs: [{ ...listKinds.costs.blank, amount }] }));
    states.push(await saved(core, emptyLists({ uk: 'Тестове', en: 'Testville' })));
    states.push((await core.changeLists({ kind: 'ship' })).state);
    const listsOf = states.map(({ lists }) => lists);
    for (const lists of listsOf.toReversed().slice(1))
      expect((await core.changeLists({ kind: 'undo' })).state.lists).toEqual(lists);
    expect((await core.lists()).areShipped).toBe(true);
    for (const lists of listsOf.slice(1))
      expect((await core.changeLists({ kind: 'redo' })).state.lists).toEqual(lists);
    expect((await core.lists()).canRedo).toBe(false);
  });

  test('are the same in all pages, and stay after a reload', async () => {
    const workspace = createMemoryWorkspace({ kind: 'kept' });
    const join = linkedPeers();
    const one = await openTestCore(workspace, 0, join());
    const other = await openTestCore(workspace, 100, join());
    await addFile(one, log);
    await one.learnNames(learned);
    await expect.poll(async () => (await other.holdings()).members.district).toHaveLength(1);
    expect(await answers(other)).toEqual(await answers(one));
    const later = await openTestCore(workspace, 200, join());
    expect(await answers(later)).toEqual(await answers(one));
    await other.changeLists({ kind: 'undo' });
    await expect.poll(async () => (await one.holdings()).members.district).toHaveLength(2);
    // everything deleted, and others begun: no page may keep the old ones
    await one.learnNames(learned);
    await other.deleteAll();
    await saved(other, { costs: [{ ...listKinds.costs.blank, amount: 9 }] });
    await expect.poll(async () => (await one.lists()).lists.costs).toHaveLength(1);
    expect((await one.holdings()).city?.districts.flatMap(({ aliases }) => aliases)).not.toContain(
      'Північна Салтівка',
    );
  });

  test('go along in a workspace file; the imports in it are as they were read', async () => {
    const { core } = await keptCore();
    await addFile(core, log);
    const plain = await core.saveWorkspace();
    await core.learnNames(learned);
    const file = await core.saveWorkspace();
    const { core: other } = await keptCore();
    expect(await other.openWorkspace(file, null)).toEqual({
      kind: 'opened',
      added: 1,
      known: 0,
      lists: 'taken',
    });
    expect(await answers(other)).toEqual(await answers(core));
    await other.changeLists({ kind: 'undo' });
    const { core: third } = await keptCore();
    await third.openWorkspace(plain, null);
    expect(await answers(other)).toEqual(await answers(third));
    // whoever has lists of their own keeps them
    const { core: fourth } = await keptCore();
    await saved(fourth, { costs: [{ ...listKinds.costs.blank, amount: 9 }] });
    expect(await fourth.openWorkspace(file, null)).toMatchObject({ added: 1, lists: 'left' });
    expect((await fourth.lists()).lists.costs).toHaveLength(1);
  });

  test('damaged in the storage are as if nobody had changed them', async () => {
    const { core, workspace } = await keptCore();
    await addFile(core, log);
    const before = await answers(core);
    const broken = { ...shippedLists, districts: [{ id: 'x' }] };
    await workspace.change(
      // as a broken disk would have it
      { history: { undo: [], redo: [] }, lists: { revision: 5, lists: broken as never, undo: [], redo: [] } },
      new AbortController().signal,
    );
    const later = await openTestCore(workspace);
    expect(await answers(later)).toEqual(before);
    expect((await later.lists()).areShipped).toBe(true);
  });
});

test('another city, from nothing to its counts', async () => {
  const { core } = await keptCore();
  const name = { uk: 'Тестове', en: 'Testville' };
  const districts = ['Північ', 'Південь', 'Старе місто'].map((uk) => ({
    ...listKinds.districts.blank,
    id: makeId({ uk, en: '' }, new Set()),
    name: { uk, en: uk },
  }));
  const services = [
    { ...listKinds.services.blank, id: 'dogs', name: { uk: 'Собаки', en: 'Dogs' }, category: 'pets' },
  ];
  const categories = [{ id: 'pets', name: { uk: 'Тварини', en: 'Pets' } }];
  await saved(core, { ...emptyLists(name), districts, services, categories });
  const rows = days.map((date, at) => ({
    date,
    district: ['північ', 'р-н Південь', 'СТАРЕ МІСТО'][at % 3] ?? '',
    service: 'Собаки',
    channel: at % 2 === 0 ? 'портал' : 'особисто',
  }));
  await addFile(core, logFile('testville.csv', rows));
  const holdings = await core.holdings();
  expect(holdings.city?.name).toEqual(name);
  expect(holdings.members.district.map(({ key }) => key)).toEqual(['pivden', 'pivnich', 'stare-misto']);
  expect(holdings.members.service.map(({ key }) => key)).toEqual(['dogs']);
  expect(
    holdings.members.channel.map(({ kind }) => `${kind}`).toSorted((one, other) => (one < other ? -1 : 1)),
  ).toEqual(['in-person', 'online']);
});
