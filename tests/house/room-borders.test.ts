import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rooms } from '../../build/rooms.ts';
import { lintPlanted } from '../support/lint-planted.ts';

const root = resolve(import.meta.dirname, '../..');
const names = Object.keys(rooms);

const folderOf = (room: string): string =>
  room === 'mock' ? 'mock' : room === 'wiring' ? 'src' : `src/${room}`;

/** From a file in `probe/` of one room to `target.ts` of another; the wiring has no folders. */
const pathTo = (from: string, to: string): string => {
  if (from === to) return from === 'wiring' ? './target.ts' : '../target.ts';
  if (from === 'wiring') return to === 'mock' ? '../mock/target.ts' : `./${to}/target.ts`;
  if (from === 'mock') return `../../${folderOf(to)}/target.ts`;
  return to === 'mock' ? '../../../mock/target.ts' : `../../${to === 'wiring' ? '' : `${to}/`}target.ts`;
};

const probe = (room: string, name: string): string =>
  room === 'wiring' ? `src/${name}.ts` : `${folderOf(room)}/probe/${name}.ts`;

/** The ways to import, each as a line of code. */
const forms = {
  static: (path: string) => `import { target } from '${path}';\nexport const probe = target;`,
  reexport: (path: string) => `export { target } from '${path}';`,
  everything: (path: string) => `export * from '${path}';`,
  dynamic: (path: string) => `export const probe = () => import('${path}');`,
  template: (path: string) => `export const probe = () => import(\`${path}\`);`,
  typeof: (path: string) => `export type Probe = typeof import('${path}');`,
  worker: (path: string) =>
    `export const probe = () => new Worker(new URL('${path}', import.meta.url), { type: 'module' });`,
  type: (path: string) => `import type { Target } from '${path}';\nexport type Probe = Target;`,
} as const;

type Form = keyof typeof forms;
const valueForms: readonly Form[] = ['static', 'reexport', 'everything', 'dynamic', 'template', 'worker'];
const typeForms: readonly Form[] = ['typeof', 'type'];

const planted: Record<string, string> = {};
const isRefused = new Map<string, boolean>();

for (const room of names) {
  planted[`${folderOf(room)}/target.ts`] = 'export const target = 1;\nexport type Target = number;\n';
}

const plant = (path: string, text: string, refused: boolean): void => {
  planted[path] = `${text}\n`;
  isRefused.set(path, refused);
};

for (const room of names) {
  const table = rooms[room];
  if (table === undefined) continue;
  for (const other of names.filter((name) => name !== room)) {
    const isFree = table.rooms.includes(other);
    const isType = table.types?.includes(other) ?? false;
    for (const form of [...valueForms, ...typeForms]) {
      const refused = !isFree && !(isType && typeForms.includes(form));
      plant(probe(room, `${form}-${other}`), forms[form](pathTo(room, other)), refused);
    }
  }
  plant(probe(room, 'package-left-pad'), forms.static('left-pad'), true);
  plant(probe(room, 'package-type'), forms.type('left-pad'), true);
  plant(probe(room, 'package-dynamic'), forms.dynamic('left-pad/deep'), true);
  plant(probe(room, 'package-node'), forms.static('node:fs'), !table.packages.includes('node:*'));
  plant(probe(room, 'package-react'), forms.static('react'), !table.packages.includes('react'));
  plant(probe(room, 'package-macro'), forms.static('@lingui/core/macro'), table.runsInNode);
  plant(probe(room, 'own-tsx'), forms.static('./own.tsx'), table.runsInNode);
  plant(probe(room, 'own-file'), forms.static(pathTo(room, room)), false);
  plant(probe(room, 'no-extension'), forms.static('./own'), true);
  plant(probe(room, 'to-tests'), forms.static('../../tests/target.ts'), true);
  plant(probe(room, 'not-readable'), 'export const probe = (name: string) => import(name);', true);
  plant(
    probe(room, 'cycle-one'),
    "import { two } from './cycle-two.ts';\nexport const one = () => two;",
    true,
  );
  plant(
    probe(room, 'cycle-two'),
    "import { one } from './cycle-one.ts';\nexport const two = () => one;",
    true,
  );
}
plant('src/views/probe/door.ts', forms.static('../../engine/client.ts'), false);
plant('src/charts/probe/door.ts', forms.static('../../engine/client.ts'), true);
plant('src/annex/probe.ts', forms.static('./own.ts'), true);

const found = lintPlanted(planted);
const isBorder = (finding: string): boolean => /^(house\(room-borders\)|import\(no-cycle\))/.test(finding);

test.each(names)('every border of %s is held, and none too many', (room) => {
  const prefix = room === 'wiring' ? /^src\/[^/]+$/ : new RegExp(`^${folderOf(room)}/`);
  const paths = [...isRefused.keys()].filter((path) => prefix.test(path));
  expect(paths.length).toBeGreaterThan(80);
  const refused = paths.filter((path) => found.get(path)?.some(isBorder));
  expect(refused).toEqual(paths.filter((path) => isRefused.get(path)));
});

test('a folder that is no room is refused', () => {
  expect(found.get('src/annex/probe.ts')?.filter(isBorder)).toHaveLength(1);
});

test('the table says what the design says where it matters most', () => {
  const mayImport = (room: string) => rooms[room]?.rooms;
  expect(mayImport('statistics')).toEqual([]);
  expect(mayImport('cube')).toEqual([]);
  expect(mayImport('intake')).toEqual(['cube', 'city']);
  expect(mayImport('views')).not.toContain('statistics');
  expect(mayImport('views')).not.toContain('engine');
  for (const room of ['statistics', 'cube', 'city', 'intake', 'measures', 'engine', 'i18n', 'cli']) {
    expect(rooms[room]?.packages).not.toContain('react');
    expect(rooms[room]?.runsInNode).toBe(true);
  }
});

test('every folder of src is a room of the table', () => {
  const folders = readdirSync(resolve(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
});
