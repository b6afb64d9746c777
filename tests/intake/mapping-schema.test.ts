import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMapping } from '../../src/intake/parse-mapping.ts';
import { logMapping } from '../support/import-text.ts';

const docs = join(import.meta.dirname, '../../docs');

test('the example of the documentation is a mapping', () => {
  const text = readFileSync(join(docs, 'mapping-file.md'), 'utf8');
  const example = /^ {4}\{ "version"[\s\S]*?\n\n/m.exec(text)?.[0] ?? '';
  expect(parseMapping(JSON.parse(example))).toMatchObject({ kind: 'mapping' });
});

test('the schema names all fields of a mapping, and no others', () => {
  const schema: unknown = JSON.parse(readFileSync(join(docs, 'mapping.schema.json'), 'utf8'));
  const fields = Object.keys(logMapping()).sort((a, b) => (a < b ? -1 : 1));
  const sorted = expect.toSatisfy(
    (names: readonly string[]) => [...names].sort((a, b) => (a < b ? -1 : 1)).join() === fields.join(),
  );
  expect(schema).toMatchObject({ required: sorted });
  expect(schema).toHaveProperty(
    'properties',
    expect.toSatisfy((entries: object) => Object.keys(entries).length === fields.length),
  );
});
