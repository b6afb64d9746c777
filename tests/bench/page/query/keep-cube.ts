import type { Cube } from '../../../../src/cube/cube.ts';
import { encodeCube } from '../../../../src/cube/encode-cube.ts';
import { openWorkspace } from '../../../../src/engine/open-workspace.ts';
import type { StoredImport } from '../../../../src/engine/stored-import.ts';
import { noHistory } from '../../../../src/engine/workspace-history.ts';
import { logMapping } from '../log-mapping.ts';

/** Puts a cube into a workspace as if it had been imported. */
export const keepCube = async (database: string, cube: Cube): Promise<void> => {
  const requests = cube.cells.count.reduce((sum, count) => sum + count, 0);
  const stored: StoredImport = {
    id: 'bench',
    name: 'bench',
    importedAt: new Date().toISOString(),
    synthetic: false,
    kept: true,
    unit: cube.unit,
    range: cube.range,
    requests,
    mapping: logMapping,
    files: [],
  };
  const report = {
    files: [],
    requests,
    channels: [],
    unmatched: { districts: [], services: [], channels: [] },
  };
  const workspace = await openWorkspace(database);
  if (workspace.state.kind !== 'kept') throw new Error(`nothing is kept here: ${workspace.state.reason}`);
  const change = { add: [{ stored, report, cube: encodeCube(cube) }], history: noHistory };
  await workspace.change(change, new AbortController().signal);
  workspace.close();
};
