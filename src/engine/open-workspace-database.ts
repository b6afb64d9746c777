import { type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import type { ImportReport } from '../intake/import-report.ts';
import { upgradedMapping } from '../intake/upgraded-mapping.ts';
import { WorkspaceFault } from './workspace-fault.ts';
import type { Manifest, WorkspaceSchema } from './workspace-schema.ts';

type Upgrade = NonNullable<OpenDBCallbacks<WorkspaceSchema>['upgrade']>;
type UpgradeStep = (
  database: Parameters<Upgrade>[0],
  transaction: Parameters<Upgrade>[3],
) => Promise<void> | void;

/**
 * Step n turns format n into format n + 1. A new format appends a step and never changes an old one:
 * a workspace of any age then reaches the present one by the same road.
 */
const upgradeSteps: readonly UpgradeStep[] = [
  (database) => {
    database.createObjectStore('manifests', { keyPath: 'id' });
    database.createObjectStore('cubes');
  },
  // 2: several pages read the manifests at every change, so the long reports move out of them; what may be undone is stored
  async (database, transaction) => {
    const reports = database.createObjectStore('reports');
    database.createObjectStore('history');
    let cursor = await transaction.objectStore('manifests').openCursor();
    while (cursor !== null) {
      // as format 1 wrote it
      const { report, ...manifest } = cursor.value as Manifest & { readonly report: ImportReport };
      await reports.put(report, manifest.id);
      await cursor.update(manifest);
      cursor = await cursor.continue();
    }
  },
  // 3: the city's reference lists; request ids are kept, as hashes, and what they are hashed with
  (database) => {
    database.createObjectStore('lists');
    database.createObjectStore('ids');
    database.createObjectStore('idKey');
  },
  // 4: mappings are remembered; those of imports are of version 2
  async (database, transaction) => {
    database.createObjectStore('mappings', { keyPath: 'shape' });
    let cursor = await transaction.objectStore('manifests').openCursor();
    while (cursor !== null) {
      const { stored, ...manifest } = cursor.value;
      await cursor.update({ ...manifest, stored: { ...stored, mapping: upgradedMapping(stored.mapping) } });
      cursor = await cursor.continue();
    }
  },
];

const upgradeFrom = async (
  from: number,
  ...[database, transaction]: Parameters<UpgradeStep>
): Promise<void> => {
  try {
    for (const step of upgradeSteps.slice(from)) await step(database, transaction);
  } catch {
    // all of it or nothing: the database stays in its old format, and opening it rejects
    transaction.abort();
  }
};

/** Format of the workspace that this program writes. */
export const workspaceFormat = upgradeSteps.length;

/** Some browsers never answer when their storage is broken: then the page goes on without it. */
const answerLimitMs = 10_000;

/**
 * Opens the workspace's database, brought to the present format.
 * Rejects with a `WorkspaceFault`: `unavailable`, `blocked` (an older page will not let go) or `newer-format`.
 */
export const openWorkspaceDatabase = (name: string): Promise<IDBPDatabase<WorkspaceSchema>> =>
  new Promise((resolve, reject) => {
    let hasGivenUp = false;
    const giveUp = (reason: 'blocked' | 'unavailable', message: string) => {
      hasGivenUp = true;
      reject(new WorkspaceFault(new Error(message), reason));
    };
    if (typeof indexedDB === 'undefined') return giveUp('unavailable', 'no indexedDB here');
    const timer = setTimeout(() => giveUp('unavailable', 'no answer'), answerLimitMs);
    openDB<WorkspaceSchema>(name, workspaceFormat, {
      upgrade: (...[database, from, , transaction]) => void upgradeFrom(from, database, transaction),
      blocked: () => giveUp('blocked', 'an older page holds the workspace'),
      // a newer page wants to upgrade: let it, this one keeps what it has in memory
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    })
      .then(
        (database) => (hasGivenUp ? database.close() : resolve(database)),
        (cause: unknown) => {
          const fault = new WorkspaceFault(cause);
          reject(fault.reason === 'newer-format' ? fault : new WorkspaceFault(cause, 'unavailable'));
        },
      )
      .finally(() => clearTimeout(timer));
  });
