import { expect, test } from 'vitest';
import { parseCivilDate } from '../../src/cube/parse-civil-date.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile } from '../support/test-engine.ts';

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
