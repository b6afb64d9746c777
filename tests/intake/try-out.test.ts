import { expect, test } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { ingest } from '../../src/intake/ingest.ts';
import { tryOut } from '../../src/intake/try-out.ts';
import { logMapping } from '../support/import-text.ts';
import { smallCity } from '../support/small-city.ts';

const mapping = logMapping({ count: 'count', id: 'id' });
const rows = (count: number): string =>
  Array.from({ length: count }, (_, at) => {
    if (at % 10 === 3) return `,портал,1,N-${at}`;
    if (at % 10 === 5) return `2024-01-1${at % 9},портал,багато,N-${at}`;
    return `2024-01-1${at % 9},ЦНАП,${at % 4},N-${at % 10 === 7 ? 1 : at}`;
  }).join('\n');
const source = (count: number) =>
  bytesSource('log.csv', new TextEncoder().encode(`date,channel,count,id\n${rows(count)}\nРазом,,7,\n`));

test('the first rows have the outcomes that an import gives them', async () => {
  const tried = await tryOut(source(500), mapping, { city: smallCity });
  const outcome = await ingest([source(500)], mapping, { city: smallCity });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  const [account] = outcome.report.files;
  const { rowsRead, counted, rejected, duplicate, leftOut, problemsByCode } = account ?? {};
  expect(tried).toEqual({
    kind: 'tried',
    rowsRead,
    counted,
    rejected,
    duplicate,
    leftOut,
    problemsByCode,
    requests: outcome.report.requests,
    unmatched: outcome.report.unmatched,
    isWhole: true,
  });
  expect(rowsRead).toBe(501);
});

test('of a long file only the first 2,000 rows are tried', async () => {
  expect(await tryOut(source(5000), mapping, { city: smallCity })).toMatchObject({
    rowsRead: 2000,
    isWhole: false,
  });
});

test('a column that the file does not have is named', async () => {
  expect(await tryOut(source(5), { ...mapping, id: 'номер' }, { city: smallCity })).toMatchObject({
    kind: 'refused',
    problem: { code: 'missing-column', values: { role: 'id', column: 'номер' } },
  });
});
