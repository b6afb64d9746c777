import { EngineFault } from './engine-fault.ts';
import { WorkspaceFault } from './workspace-fault.ts';

/** What the browser refuses to write did not happen, and whoever asked is told. */
export const written = async (work: Promise<void>): Promise<void> => {
  try {
    await work;
  } catch (cause) {
    if (!(cause instanceof WorkspaceFault)) throw cause;
    throw new EngineFault('storage-failed', cause.message);
  }
};
