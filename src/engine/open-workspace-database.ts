import { type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { WorkspaceFault } from './workspace-fault.ts';
import type { WorkspaceSchema } from './workspace-schema.ts';

type Upgrade = NonNullable<OpenDBCallbacks<WorkspaceSchema>['upgrade']>;
type UpgradeStep = (database: Parameters<Upgrade>[0], transaction: Parameters<Upgrade>[3]) => void;

/**
 * Step n turns format n into format n + 1. A new format appends a step and never changes an old one:
 * a workspace of any age then reaches the present one by the same road.
 */
const upgradeSteps: readonly UpgradeStep[] = [
  (database) => {
    database.createObjectStore('manifests', { keyPath: 'id' });
    database.createObjectStore('cubes');
  },
];

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
      upgrade: (...[database, from, , transaction]) => {
        for (const step of upgradeSteps.slice(from)) step(database, transaction);
      },
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
