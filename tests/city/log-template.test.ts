import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { ingest } from '../../src/intake/ingest.ts';
import { inspect } from '../../src/intake/inspect.ts';

const docs = resolve(import.meta.dirname, '../../docs');
const bytes = new Uint8Array(readFileSync(resolve(docs, 'log-template.csv')));
const page = readFileSync(resolve(docs, 'log.md'), 'utf8');

it('the template is understood without a word from the user, and every label in it is known', async () => {
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const source = bytesSource('log-template.csv', bytes);
  const inspection = await inspect(source, { city: kharkiv });
  if (inspection.kind !== 'inspected' || inspection.mapping === null) throw new Error('not understood');
  expect(inspection.problems).toEqual([]);
  expect(inspection.columns.map(({ role }) => role)).toEqual([
    'id',
    'date',
    'district',
    'service',
    'channel',
    'segment',
  ]);
  const outcome = await ingest([source], inspection.mapping, { city: kharkiv });
  if (outcome.kind !== 'imported') throw new Error('not imported');
  expect(outcome.report.files[0]).toMatchObject({ delimiter: ';', rowsRead: 10, counted: 10 });
  expect(outcome.report.unmatched).toEqual({ districts: [], services: [], channels: [] });
  expect(new Set(outcome.report.channels.map(({ kind }) => kind))).toEqual(
    new Set(['online', 'assisted', 'in-person', 'phone', 'post', 'other']),
  );
});

it('the page tells each of its columns, in both languages', () => {
  const [header = ''] = new TextDecoder().decode(bytes).split('\n');
  for (const column of header.split(';')) expect(page).toContain(`| ${column} |`);
  const rows = (part: string) => part.split('\n').filter((line) => line.startsWith('| ')).length;
  const [ukrainian = '', english = ''] = page.split('\n---\n');
  expect(rows(english)).toBe(rows(ukrainian));
});
