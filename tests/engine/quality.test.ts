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

test('districts that mean something else in another import are told; undone with it', async () => {
  const core = await openTestCore();
  const add = async (name: string, from: string, districtBasis: 'residence' | 'office') => {
    const file = logFile(name, logRows(40, from));
    const mapping = { ...(await proposedMapping(core, file)), districtBasis };
    const outcome = await core.importFiles({ files: [file], name, mapping, synthetic: false }, unwatched());
    if (outcome.kind !== 'imported') throw new Error(outcome.kind);
    return outcome.stored;
  };
  const first = await add('a.csv', '2024-09-01', 'residence');
  const codes = async (id: string) => (await core.quality(id))?.findings.map(({ code }) => code);
  expect(await codes(first.id)).not.toContain('basis-mixed');
  const second = await add('b.csv', '2024-10-01', 'office');
  expect(await codes(first.id)).toContain('basis-mixed');
  expect(await codes(second.id)).toContain('basis-mixed');
  await core.removeImport(second.id);
  expect(await codes(first.id)).not.toContain('basis-mixed');
});

test('rows that stand twice are told where there is no id but a time; of a day alone nothing is', async () => {
  const core = await openTestCore();
  const times = Array.from(
    { length: 60 },
    (_, at) => `2024-12-${String((at % 28) + 1).padStart(2, '0')} 10:${at}:07`,
  );
  const quality = async (name: string, rows: readonly string[]) => {
    const lines = [...rows, ...rows].map((date) => `${date};портал`);
    const { id } = await addFile(core, new File([['Дата;Канал', ...lines, ''].join('\n')], name));
    const found = await core.quality(id);
    await core.removeImport(id);
    return found?.findings.filter(({ code }) => code === 'repeated-rows') ?? [];
  };
  const moments = times.map((time, at) =>
    time.replace(/10:\d+:07/, `10:${String(at).padStart(2, '0')}:${String((at * 7) % 60).padStart(2, '0')}`),
  );
  expect(await quality('moments.csv', moments)).toMatchObject([
    {
      severity: 'serious',
      values: { looked: 120, apart: 1, repeated: 60, rows: [{ row: 61, line: 62, firstRow: 1 }, {}, {}] },
    },
  ]);
  expect(
    await quality(
      'days.csv',
      times.map((time) => time.slice(0, 10)),
    ),
  ).toEqual([]);
});
