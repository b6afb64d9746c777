import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';

/** What only a later page, the other language or an export loads. All the rest counts, known or not. */
const loadedLater = [
  'src/i18n/catalogues/data/',
  'src/i18n/catalogues/en.ts',
  'src/reports/',
  'src/views/controls/',
  'src/views/data/',
  'src/views/explore/',
  'src/views/overview/map/',
  'src/views/targets/',
  'src/views/windows/',
];

/**
 * Loaded by workers to look at a file, to read a large one together, to change what was imported, or to
 * count it once: the
 * manifest does not know them.
 */
const loadedLaterByWorkers = new RegExp(
  `^(${[
    'already-there',
    'archive',
    'cell-text',
    'check-ledger',
    'connect-worker',
    'decode-request-ids',
    'each-resting-cell',
    'encode-request-ids',
    'file-tables',
    'file-watch',
    'fitted-mapping',
    'in-batches',
    'ingest-windows',
    'inspect',
    'json-tables',
    'kept-label',
    'key-mark',
    'known-rows',
    'listed-names',
    'lists-changes',
    'load-count-once',
    'loaded-ids',
    'lone-reader',
    'moments-apart',
    'months',
    'ods-tables',
    'open-table',
    'order-question',
    'open-workspace-file',
    'parallel-pass',
    'parquet-tables',
    'parse-lists',
    'parse-mapping',
    'quality-of',
    'range-worker',
    'read-mapping-file',
    'reading-here',
    'recall-mapping',
    'rehearsal',
    'remaining-cube',
    'remembered-words',
    'replacement-of',
    'resting-requests',
    'run-of',
    'saved-workspace',
    'seen-files',
    'sheet-rows',
    'start-range-worker',
    'stored-ids-of',
    'try-out',
    'usual-tables',
    'window-mapping-of',
    'with-repeats',
    'without-words',
    'worker-readers',
    'workspace-changes',
    'workspace-file',
    'written',
    'xlsx-tables',
  ].join('|')})-`,
);

const isLater = (module: string): boolean => loadedLater.some((prefix) => module.startsWith(prefix));

const reach = (manifest: Manifest, module: string, reached: Set<string>): void => {
  const chunk = manifest[module];
  if (chunk === undefined || reached.has(chunk.file)) return;
  reached.add(chunk.file);
  for (const next of chunk.imports ?? []) reach(manifest, next, reached);
  for (const next of chunk.dynamicImports ?? []) if (!isLater(next)) reach(manifest, next, reached);
};

/**
 * The JavaScript that the built page may load before its first chart, workers included: every file of the folder
 * but those that only a later module asks for. The manifest does not tell what workers load: it counts unless it is
 * named here, and a test sees that nothing of that is asked for.
 */
export const firstLoadFiles = (folder: string): string[] => {
  const path = join(folder, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error('There is no built page: run "npm run build" first.');
  // Vite writes its manifest in this form
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const reached = new Set<string>();
  for (const [module, { isEntry }] of Object.entries(manifest)) if (isEntry) reach(manifest, module, reached);
  const later = new Set(Object.values(manifest).flatMap(({ file }) => (reached.has(file) ? [] : [file])));
  return readdirSync(join(folder, 'assets'))
    .filter(
      (name) => name.endsWith('.js') && !later.has(`assets/${name}`) && !loadedLaterByWorkers.test(name),
    )
    .map((name) => join(folder, 'assets', name));
};
