import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { homelessName } from '../support/homeless-name.ts';

const root = resolve(import.meta.dirname, '../..');
/** also what is not yet committed */
const files = ['src', 'mock', 'build', 'tests'].flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    // the peers of the benches, where they are installed
    .filter((path) => !path.startsWith('bench/node_modules'))
    .map((path) => `${folder}/${path}`),
);

test('a name that says nothing is found', () => {
  const bad = [
    'src/cube/utils.ts',
    'src/lib/sum.ts',
    'src/cube/date-helpers.ts',
    'src/views/types.ts',
    'src/engine/cube-manager.ts',
    'src/cube/index.ts',
  ];
  expect(bad.map(homelessName)).toEqual(['utils', 'lib', 'helpers', 'types', 'manager', 'index']);
  const good = [
    'src/city/kharkiv-services.ts',
    'src/cube/sum-dense.ts',
    'src/intake/problem.ts',
    'src/city/service.ts',
  ];
  expect(good.map(homelessName)).toEqual([null, null, null, null]);
});

test('every file has a name that says what is in it', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((path) => homelessName(path) !== null)).toEqual([]);
});

test('nothing is exempted from the checks', () => {
  const exempt = new RegExp(['oxlint-disable', 'eslint-disable', 'biome-ignore', '@ts-nocheck'].join('|'));
  const own = files.filter((path) => /\.(ts|tsx)$/.test(path) && !path.startsWith('src/i18n/catalogues/'));
  const exempted = own.filter(
    (path) => basename(path) !== 'names.test.ts' && exempt.test(readFileSync(resolve(root, path), 'utf8')),
  );
  expect(exempted).toEqual([]);
});
