import { epochDay } from '../../src/cube/epoch-day.ts';
import type { PlainWindows } from '../../src/cube/windows/plain-windows.ts';
import { createCubeBuilder } from '../../src/cube/cube-builder.ts';
import type { Cube } from '../../src/cube/cube.ts';
import type { Engine, Holdings, StoredImport } from '../../src/engine/engine.ts';
import type { ImportReport } from '../../src/intake/import-report.ts';
import type { Mapping } from '../../src/intake/mapping.ts';
import { fakeEngine, fakeHoldings } from './fake-engine.ts';

/** One table of windows: twelve months each, named by the month after their last; counts of rows by window. */
export interface WindowTable {
  readonly name: string;
  /** year and month of the first month of each window */
  readonly starts: readonly (readonly [year: number, month: number])[];
  /** requests and those online of each window; null = a gap */
  readonly rows: Readonly<
    Record<string, readonly (readonly [total: number | null, online: number | null])[]>
  >;
  readonly of?: 'service' | 'district';
}

const plainOf = ({ starts, rows, of = 'service' }: WindowTable): PlainWindows => ({
  version: 1,
  windows: starts.map(([year, month]) => ({
    from: epochDay(year, month, 1),
    to: epochDay(year + 1, month, 1) - 1,
  })),
  series: Object.keys(rows).map((key) => ({ district: null, service: null, [of]: { key, label: key } })),
  total: Object.values(rows).flatMap((pairs) => pairs.map(([total]) => total)),
  online: Object.values(rows).flatMap((pairs) => pairs.map(([, online]) => online)),
});

const mapping: Mapping = {
  version: 2,
  date: { kind: 'windows', windows: [] },
  dateOrder: null,
  district: null,
  service: 'service',
  channel: { kind: 'windows' },
  count: null,
  id: null,
  segments: [],
  channelKinds: {},
  districtNames: {},
  serviceNames: {},
  rowFilters: [],
  districtBasis: 'unknown',
};

const storedOf = ({ name }: WindowTable): StoredImport => ({
  id: name,
  name,
  importedAt: '2026-01-01T00:00:00.000Z',
  synthetic: false,
  kept: true,
  unit: 'day',
  range: null,
  requests: 0,
  mapping,
  files: [],
});

const noRequests = (): Cube =>
  createCubeBuilder({ unit: 'day', yearStartMonth: 1, segmentNames: ['', '', ''] }).build();

/** An engine whose imports are tables of windows, oldest first, beside the requests of a cube if there is one. */
export const windowsEngine = (
  tables: readonly WindowTable[],
  cube: Cube = noRequests(),
): { readonly engine: Engine; readonly remove: (name: string) => void } => {
  const listeners = new Set<(holdings: Holdings) => void>();
  let holdings = fakeHoldings(cube, { imports: tables.map(storedOf), synthetic: false });
  const reportOf = (id: string): ImportReport | null => {
    const table = tables.find(({ name }) => name === id);
    return (
      (table && {
        files: [],
        requests: 0,
        channels: [],
        unmatched: { districts: [], services: [], channels: [] },
        windows: { set: plainOf(table), faults: [], faultsTotal: 0, mended: [] },
      }) ??
      null
    );
  };
  const engine = fakeEngine(cube, {
    holdings: () => Promise.resolve(holdings),
    report: (id) => Promise.resolve(reportOf(id)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  const remove = (name: string): void => {
    const { version, imports } = holdings;
    holdings = { ...holdings, version: version + 1, imports: imports.filter(({ id }) => id !== name) };
    for (const listener of listeners) listener(holdings);
  };
  return { engine, remove };
};
