import { expect, test } from 'vitest';
import { logFile, logRows } from '../support/log-file.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile, importFile, unwatched } from '../support/test-engine.ts';

const january = logFile('january.csv', logRows(120, '2025-01-01'));
const february = logFile('february.csv', logRows(90, '2025-02-01'));

test('the same file is recognised before it is read, under another name too', async () => {
  const core = await openTestCore();
  const { id } = await addFile(core, january);
  const renamed = new File([await january.arrayBuffer()], 'copy.csv');
  const seen = await core.recognise([renamed, february, february]);
  expect(seen).toMatchObject([
    { file: 'copy.csv', by: 'content', in: { importId: id } },
    { file: 'february.csv', by: 'content', in: null },
  ]);
});

test('a covered period is asked about, and counts only if it is kept', async () => {
  const core = await openTestCore();
  const { id } = await addFile(core, january);
  // of the ten days from the 8th, a service, channel and district had their last request on the 9th or 10th:
  // six rows of the 8th and six of the 9th lie before that
  const late = logFile('late.csv', logRows(60, '2025-01-08'));
  const outcome = await importFile(core, late);
  if (outcome.kind !== 'pending') throw new Error(outcome.kind);
  expect(outcome.covered).toMatchObject([{ kind: 'same-period', importId: id, requests: 12 }]);
  expect(await core.holdings()).toMatchObject({ version: 2, requests: 120 });
  expect(await core.keepPending(outcome.pending)).toMatchObject({ kind: 'imported' });
  expect((await core.holdings()).requests).toBe(180);
});

test('what is kept twice counts once', async () => {
  const core = await openTestCore();
  await addFile(core, january);
  const again = await importFile(core, january);
  if (again.kind !== 'pending') throw new Error(again.kind);
  const { pending } = again;
  const both = await Promise.allSettled([core.keepPending(pending), core.keepPending(pending)]);
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect((await core.holdings()).requests).toBe(240);
});

test('what was dropped, or followed by another import, cannot be kept', async () => {
  const core = await openTestCore();
  await addFile(core, january);
  const again = await importFile(core, january);
  if (again.kind !== 'pending') throw new Error(again.kind);
  expect(again.covered.map(({ kind }) => kind)).toEqual(['same-file', 'same-period']);
  await core.dropPending(again.pending);
  await expect(core.keepPending(again.pending)).rejects.toMatchObject({ code: 'pending-lost' });
  expect((await core.holdings()).requests).toBe(120);
});

test('the log of another system for the same days is no repeat', async () => {
  const core = await openTestCore();
  const rows = logRows(120, '2025-01-01');
  const of = (word: string) => rows.filter(({ channel }) => channel === word);
  await addFile(core, logFile('portal.csv', of('портал')));
  await addFile(core, logFile('desk.csv', of('особисто')));
  expect((await core.holdings()).imports).toHaveLength(2);
});

test('an import read in another way takes the place of the former, in one change', async () => {
  const core = await openTestCore();
  const before = await addFile(core, january);
  await addFile(core, february);
  const mapping = { ...before.mapping, channelKinds: { телефон: 'excluded' as const } };
  const request = { files: [january], name: 'again', mapping, synthetic: false, replaces: before.id };
  const outcome = await core.importFiles(request, unwatched());
  expect(outcome).toMatchObject({ kind: 'imported', stored: { name: 'again', requests: 120 } });
  const holdings = await core.holdings();
  expect(holdings).toMatchObject({ requests: 210, undoable: { kind: 'replaced', name: 'again' } });
  expect(holdings.imports.map(({ name }) => name)).toEqual(['february.csv', 'again']);
  const kinds = holdings.members.channel.map(({ key, kind }) => `${key} ${kind}`);
  expect(kinds.filter((kind) => kind.startsWith('телефон')).toSorted()).toEqual([
    'телефон excluded',
    'телефон phone',
  ]);
});
