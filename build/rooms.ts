/** Which rooms and packages one room may import. */
export interface Room {
  /** rooms it may import, values and types */
  readonly rooms: readonly string[];
  /** rooms it may import as types only */
  readonly types?: readonly string[];
  /** single files of other rooms it may import: a room's door */
  readonly doors?: readonly string[];
  /** packages it may import, sub-paths included; `node:*` are the modules of Node */
  readonly packages: readonly string[];
  /** Node runs it by type stripping: no `.tsx`, no style sheets, no macros */
  readonly runsInNode: boolean;
}

const words = ['@lingui/core', '@lingui/react'];

/**
 * The one table of room borders; `src/README.md` tells what each room is for.
 * The rule `house/room-borders` reads it, `tests/house/room-borders.test.ts` sees every border hold.
 */
export const rooms: Readonly<Record<string, Room>> = {
  statistics: { rooms: [], packages: [], runsInNode: true },
  cube: { rooms: [], packages: [], runsInNode: true },
  city: { rooms: ['cube'], packages: [], runsInNode: true },
  intake: {
    rooms: ['cube', 'city'],
    packages: ['valibot', 'hucre', 'hyparquet', 'hyparquet-compressors', '@zip.js/zip.js'],
    runsInNode: true,
  },
  measures: { rooms: ['cube', 'statistics', 'city'], packages: [], runsInNode: true },
  engine: {
    rooms: ['cube', 'city', 'intake', 'measures'],
    packages: ['comlink', 'idb', 'valibot', 'node:*'],
    runsInNode: true,
  },
  i18n: {
    rooms: ['cube', 'measures'],
    types: ['intake'],
    packages: ['@lingui/core', 'date-fns'],
    runsInNode: true,
  },
  charts: {
    rooms: ['cube', 'measures', 'i18n'],
    packages: [
      'react',
      'react-dom',
      'recharts',
      'd3-geo',
      '@tanstack/react-table',
      '@tanstack/react-virtual',
      '@tabler/icons-react',
      ...words,
    ],
    runsInNode: false,
  },
  reports: {
    rooms: ['cube', 'measures', 'i18n', 'charts'],
    packages: ['react', 'react-dom', '@fontsource-variable/inter', ...words],
    runsInNode: false,
  },
  views: {
    rooms: ['cube', 'city', 'measures', 'charts', 'reports', 'i18n'],
    types: ['intake', 'engine'],
    doors: ['src/engine/client.ts', 'src/engine/demo-source.ts'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      '@internationalized/date',
      '@tanstack/react-query',
      '@tabler/icons-react',
      'wouter',
      'valibot',
      ...words,
    ],
    runsInNode: false,
  },
  cli: {
    rooms: ['cube', 'city', 'intake', 'measures', 'engine', 'i18n', 'mock'],
    packages: ['valibot', '@lingui/core', 'node:*'],
    runsInNode: true,
  },
  /** main.tsx and app.tsx: they wire the rooms together */
  wiring: {
    rooms: ['city', 'i18n', 'views', 'charts', 'mock'],
    types: ['engine'],
    doors: ['src/engine/client.ts', 'src/engine/demo-source.ts'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      '@tanstack/react-query',
      'wouter',
      '@fontsource-variable/inter',
      'virtual:msw',
      ...words,
    ],
    runsInNode: false,
  },
  mock: {
    rooms: ['cube', 'city', 'statistics'],
    types: ['intake', 'measures'],
    packages: ['msw', 'virtual:msw'],
    runsInNode: true,
  },
};
