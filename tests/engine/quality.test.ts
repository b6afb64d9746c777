import { expect, test } from 'vitest';
import { parseCivilDate } from '../../src/cube/parse-civil-date.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile, proposedMapping, unwatched } from '../support/test-engine.ts';

test('an import has a quality report, of its own part and by the clock of the engine', async () => {
  const core = await openTestCore();
  // the test's clock stands on 1 January 2025
  const past = await addFile(core, logFile('past.csv', logRows(120, '2024-09-01')));
  const future = await addFile(core, logFile('future.csv', logRows(40, '2031-01-01')));
  const report = await core.quality(past.id);
  expect(report?.compared).toMatchObject({ from: parseCivilDate('2024-09-01') });
  expect(report?.findings.map(({ code }) => code)).not.toContain('future-dates');
  const other = await core.quality(future.id);
  expect(other?.findings).toContainEqual(
    expect.objectContaining({ code: 'future-dates', severity: 'serious', n: 40 }),
  );
  expect(other?.compared).toBeNull();
});

test('rows that were lost are in it; no import, no report', async () => {
  const core = await openTestCore();
  const rows = Array.from(
    { length: 40 },
    (_, i) => `2024-12-${String((i % 28) + 1).padStart(2, '0')};портал`,
  );
  const file = new File([`дата;канал\n${rows.join('\n')}\n;портал\nхтозна;портал\n`], 'log.csv');
  const { id } = await addFile(core, file);
  expect((await core.quality(id))?.findings).toContainEqual(
    expect.objectContaining({ code: 'rejected-rows', values: { rows: 2, rowsRead: 42 } }),
  );
  expect(await core.quality('none')).toBeNull();
  await core.removeImport(id);
  expect(await core.quality(id)).toBeNull();
  await core.undo();
  expect(await core.quality(id)).not.toBeNull();
});

test('what a file says of itself is compared: total rows, and totals beside channels', async () => {
  const core = await openTestCore();
  const rows = ['2024-12-01;Салтівський;портал;10', '2024-12-02;Київський;особисто;5'];
  const file = (total: number) =>
    new File([['Дата;Район;Канал;Кількість', ...rows, `Разом;;;${total}`, ''].join('\n')], 'log.csv');
  const right = await addFile(core, file(15));
  expect(await core.quality(right.id)).toMatchObject({ agreed: { equal: 1, unclear: 0 } });
  await core.removeImport(right.id);
  const { id } = await addFile(core, file(20));
  expect((await core.quality(id))?.findings).toContainEqual({
    code: 'unequal-totals',
    severity: 'check',
    n: 5,
    values: { file: 'log.csv', totals: 1, rows: [{ row: 3, line: 4, declared: 20, summed: 15 }] },
  });
  const wide = new File(['Місяць;Онлайн;Особисто;Усього\n2024-10;1;2;3\n2024-11;2;2;3\n'], 'wide.csv');
  const wideQuality = await core.quality((await addFile(core, wide)).id);
  expect(wideQuality?.findings).toContainEqual(
    expect.objectContaining({ code: 'unequal-parts', severity: 'serious', n: 1 }),
  );
});

test('a total of rows that a filter left out, too, is not compared', async () => {
  const core = await openTestCore();
  const text = 'Дата;Канал;Кількість;Стан\n2024-12-01;портал;10;так\n2024-12-02;особисто;5;ні\nРазом;;15;\n';
  const file = new File([text], 'log.csv');
  const mapping = await proposedMapping(core, file);
  const rowFilters = [{ column: 'Стан', rows: 'leaveOut', values: ['ні'] }] as const;
  const outcome = await core.importFiles(
    { files: [file], name: 'log', mapping: { ...mapping, rowFilters }, synthetic: false },
    unwatched(),
  );
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  const quality = await core.quality(outcome.stored.id);
  expect(quality?.agreed).toBeUndefined();
  expect(quality?.findings.map(({ code }) => code)).not.toContain('unequal-totals');
});
