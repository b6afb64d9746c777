import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { firstLoadFiles } from '../../build/first-load-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'built-'));
afterAll(() => rmSync(folder, { recursive: true }));

const manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: [
      'src/views/overview/overview-page.tsx',
      'src/views/explore/explore-page.tsx',
      'src/i18n/catalogues/en.ts',
    ],
  },
  '_react.js': { file: 'assets/react.js' },
  '_charts.js': { file: 'assets/charts.js' },
  '_table.js': { file: 'assets/table.js' },
  'src/views/overview/overview-page.tsx': {
    file: 'assets/overview.js',
    imports: ['_charts.js', 'index.html'],
  },
  'src/views/explore/explore-page.tsx': {
    file: 'assets/explore.js',
    imports: ['_charts.js', '_table.js', 'index.html'],
  },
  'src/i18n/catalogues/en.ts': { file: 'assets/en.js' },
};

test('all counts but what only a later page asks for', () => {
  expect(() => firstLoadFiles(folder)).toThrow('npm run build');
  mkdirSync(join(folder, '.vite'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify(manifest));
  const scripts = ['index', 'react', 'charts', 'table', 'overview', 'explore', 'en', 'worker'];
  for (const name of scripts) writeFileSync(join(folder, `assets/${name}.js`), '');
  writeFileSync(join(folder, 'assets/page.css'), '');
  const counted = firstLoadFiles(folder).map((path) => basename(path, '.js'));
  // the worker is in no manifest and counts
  expect(counted.sort()).toEqual(['charts', 'index', 'overview', 'react', 'worker']);
});
