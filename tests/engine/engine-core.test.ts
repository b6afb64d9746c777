import { describe, expect, test } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { answerQuestions } from '../../src/cube/answer-questions.ts';
import { encodeCube } from '../../src/cube/encode-cube.ts';
import { formatCivilDate } from '../../src/cube/format-civil-date.ts';
import { parseCivilDate } from '../../src/cube/parse-civil-date.ts';
import type { Question } from '../../src/cube/question.ts';
import { createMemoryWorkspace } from '../../src/engine/memory-workspace.ts';
import { fileSource } from '../../src/intake/file-source.ts';
import { ingest } from '../../src/intake/ingest.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile, addFiles, proposedMapping, unwatched } from '../support/test-engine.ts';

const questions: readonly Question[] = [
  { filter: {}, by: [] },
  { filter: {}, by: ['period', 'channel'], every: 'day' },
  { filter: { kinds: ['online'] }, by: ['district', 'service'] },
];

const january = logFile('january.csv', logRows(120, '2025-01-01'));
const february = logFile('february.csv', logRows(90, '2025-02-01'));

describe('imports', () => {
  test('add up, and answers are those of the cube itself', async () => {
    const core = await openTestCore();
    await addFile(core, january);
    const { version, answers } = await core.ask(questions);
    const mapping = await proposedMapping(core, january);
    const direct = await ingest([fileSource(january)], mapping, { city: kharkiv });
    if (direct.kind !== 'imported') throw new Error(direct.kind);
    expect(answers).toEqual(answerQuestions(direct.cube, questions));
    const holdings = await core.holdings();
    expect(holdings).toMatchObject({ version, requests: 120, unit: 'day', synthetic: false });
    expect(holdings.imports.map(({ name, files }) => [name, files[0]?.counted])).toEqual([
      ['january.csv', 120],
    ]);
    expect(holdings.members.district.map(({ key }) => key)).toContain('saltivskyi');
  });

  test.each([
    ['Christmas, a public holiday', '2024-12-25', '2024-12-25'],
    ['the working day before it', '2024-12-24', '2024-12-23'],
  ])('a last day that is nearly empty: %s', async (_, last, complete) => {
    const core = await openTestCore();
    const end = parseCivilDate(last) ?? 0;
    const rows = Array.from(
      { length: 70 },
      (_none, back) => `${formatCivilDate(end - back)};портал;${back === 0 ? 5 : 400}`,
    );
    await addFile(core, new File([`дата;канал;кількість\n${rows.join('\n')}\n`], 'log.csv'));
    const { completeTo } = await core.holdings();
    expect(completeTo && formatCivilDate(completeTo)).toBe(complete);
  });

  test('several files make one import', async () => {
    const core = await openTestCore();
    const stored = await addFiles(core, [january, february]);
    expect(stored.requests).toBe(210);
    expect(stored.files.map(({ name }) => name)).toEqual(['january.csv', 'february.csv']);
    expect((await core.report(stored.id))?.files.map(({ counted }) => counted)).toEqual([120, 90]);
  });

  test('survive the end of the core', async () => {
    const workspace = createMemoryWorkspace();
    const before = await openTestCore(workspace);
    await addFile(before, january);
    await addFile(before, february);
    const after = await openTestCore(workspace);
    expect((await after.holdings()).imports.map(({ name }) => name)).toEqual(['january.csv', 'february.csv']);
    expect((await after.ask(questions)).answers).toEqual((await before.ask(questions)).answers);
  });

  test('a file that cannot be read adds nothing', async () => {
    const core = await openTestCore();
    const mapping = await proposedMapping(core, january);
    const outcome = await core.importFiles(
      { files: [january, new File([''], 'empty.csv')], name: 'both', mapping, synthetic: false },
      unwatched(),
    );
    expect(outcome).toMatchObject({ kind: 'failed', problems: [{ code: 'empty-file' }] });
    expect(await core.holdings()).toMatchObject({ version: 1, imports: [], requests: 0 });
  });

  test('a cancelled one adds nothing', async () => {
    const core = await openTestCore();
    const mapping = await proposedMapping(core, january);
    const controller = new AbortController();
    const work = core.importFiles(
      { files: [january], name: 'january', mapping, synthetic: false },
      { onProgress: () => undefined, signal: controller.signal },
    );
    controller.abort();
    expect(await work).toEqual({ kind: 'cancelled' });
    expect((await core.holdings()).imports).toEqual([]);
  });

  test('that cannot stand beside what is there is refused with the reason', async () => {
    const core = await openTestCore();
    const fiscal = (name: string, startMonth: number) => ({
      files: [new File([`Рік;Канал;Кількість\n2023;портал;${startMonth}\n2024;портал;8\n`], name)],
      name,
      synthetic: false,
      mapping: {
        version: 2 as const,
        date: { kind: 'fiscal-year' as const, column: 'Рік', startMonth },
        dateOrder: null,
        district: null,
        service: null,
        channel: { kind: 'column' as const, column: 'Канал' },
        count: 'Кількість',
        id: null,
        segments: [],
        channelKinds: {},
        districtNames: {},
        serviceNames: {},
        rowFilters: [],
        districtBasis: 'unknown' as const,
      },
    });
    expect(await core.importFiles(fiscal('april.csv', 4), unwatched())).toMatchObject({ kind: 'imported' });
    const refused = await core.importFiles(fiscal('july.csv', 7), unwatched());
    const outcome = refused.kind === 'pending' ? await core.keepPending(refused.pending) : refused;
    expect(outcome).toMatchObject({ kind: 'incompatible', because: { kind: 'different-units' } });
    expect((await core.holdings()).imports.map(({ name }) => name)).toEqual(['april.csv']);
  });
});

describe('removing and putting back', () => {
  test('gives exactly what the others give, and exactly what was', async () => {
    const core = await openTestCore();
    await addFile(core, january);
    const alone = await core.ask(questions);
    const second = await addFile(core, february);
    const both = await core.ask(questions);
    const without = await core.removeImport(second.id);
    expect(without).toMatchObject({ requests: 120, undoable: { kind: 'removed', name: 'february.csv' } });
    expect((await core.ask(questions)).answers).toEqual(alone.answers);
    const back = await core.undo();
    expect(back).toMatchObject({ requests: 210, redoable: { kind: 'removed', name: 'february.csv' } });
    expect((await core.ask(questions)).answers).toEqual(both.answers);
  });

  test('survives the end of the core: removed stays removed, put back is there', async () => {
    const workspace = createMemoryWorkspace();
    const core = await openTestCore(workspace);
    const first = await addFile(core, january);
    const second = await addFile(core, february);
    await core.removeImport(first.id);
    await core.undo();
    await core.removeImport(second.id);
    const after = await openTestCore(workspace);
    expect((await after.holdings()).imports.map(({ name }) => name)).toEqual(['january.csv']);
    expect(await after.undo()).toBeNull();
  });

  test('the stored bytes are those of the cube that was read', async () => {
    const workspace = createMemoryWorkspace();
    const core = await openTestCore(workspace);
    const { id } = await addFile(core, january);
    const bytesOf = async () => {
      const cube = await workspace.cube(id);
      if (typeof cube === 'string') throw new Error(cube);
      return new Uint8Array(cube);
    };
    const before = await bytesOf();
    await core.removeImport(id);
    await core.undo();
    expect(await bytesOf()).toEqual(before);
    const mapping = await proposedMapping(core, january);
    const direct = await ingest([fileSource(january)], mapping, { city: kharkiv });
    if (direct.kind === 'imported') expect(before).toEqual(new Uint8Array(encodeCube(direct.cube)));
  });

  test('an unknown id changes nothing', async () => {
    const core = await openTestCore();
    await addFile(core, january);
    expect(await core.removeImport('nobody')).toMatchObject({ version: 2, requests: 120 });
  });
});

describe('demo data', () => {
  test('rest while there is real data, and are back after it', async () => {
    const core = await openTestCore();
    await addFile(core, january, { synthetic: true });
    expect(await core.holdings()).toMatchObject({ synthetic: true, requests: 120 });
    const real = await addFile(core, february);
    const mixed = await core.holdings();
    expect(mixed).toMatchObject({ synthetic: false, requests: 90 });
    expect(mixed.setAside.map(({ name }) => name)).toEqual(['january.csv']);
    expect(await core.removeImport(real.id)).toMatchObject({ synthetic: true, requests: 120, setAside: [] });
  });
});
