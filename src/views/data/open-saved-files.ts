import type { Engine, FileAnswer } from '../../engine/engine.ts';
import { faultCode } from './fault-code.ts';
import type { FileOutcome, OpenedFile, WorkspaceStage } from './workspace-stage.ts';

interface Opening {
  /** those before them */
  readonly opened: readonly OpenedFile[];
  /** what the user has said of the first file */
  readonly answer: FileAnswer | null;
}

/** Opens workspace files one after the other, until one has to be asked about: then it waits with those behind it. */
export const openSavedFiles = async (
  engine: Pick<Engine, 'openWorkspace'>,
  files: readonly File[],
  { opened, answer }: Opening,
): Promise<WorkspaceStage> => {
  const [file, ...behind] = files;
  if (file === undefined) {
    const [only, ...more] = opened;
    if (only === undefined || more.length > 0) return { kind: 'several', opened };
    return only.outcome.kind === 'left' ? { kind: 'resting' } : only.outcome;
  }
  const outcome = await engine
    .openWorkspace(file, answer)
    .catch((error: unknown): FileOutcome => ({ kind: 'fault', code: faultCode(error) }));
  if (outcome.kind === 'repeats') return { ...outcome, files: [file, ...behind], opened };
  return openSavedFiles(engine, behind, {
    opened: [...opened, { name: file.name, outcome }],
    answer: null,
  });
};
