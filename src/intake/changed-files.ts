import type { OpenedFile } from './opened-file.ts';
import type { Problem } from './problem.ts';
import { SourceFault } from './source-fault.ts';

const changeOf = async ({ source }: OpenedFile): Promise<readonly Problem[]> => {
  try {
    await source.assertUnchanged?.();
    return [];
  } catch (error) {
    if (error instanceof SourceFault) return [error.problem];
    throw error;
  }
};

/** Which files are not those any more that were chosen, after all their parts were read. */
export const changedFiles = async (files: readonly OpenedFile[]): Promise<readonly Problem[]> =>
  (await Promise.all(files.map(changeOf))).flat();
