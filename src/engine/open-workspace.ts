import { openIndexedDbWorkspace } from './indexed-db-workspace.ts';
import { createMemoryWorkspace } from './memory-workspace.ts';
import type { Workspace } from './workspace.ts';
import { WorkspaceFault } from './workspace-fault.ts';

/** The workspace of this browser; where it cannot be had, one in memory that says why. */
export const openWorkspace = async (database: string): Promise<Workspace> => {
  try {
    return await openIndexedDbWorkspace(database);
  } catch (cause) {
    if (!(cause instanceof WorkspaceFault)) throw cause;
    return createMemoryWorkspace({ kind: 'memory-only', reason: cause.reason });
  }
};
