import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { downloadBlob } from '../../reports/download-blob.ts';
import type { FileAnswer } from '../../engine/engine.ts';
import { useEngine } from '../asking/engine-context.ts';
import { demoSeen } from '../demo/demo-seen.ts';
import { faultCode } from './fault-code.ts';
import { openSavedFiles } from './open-saved-files.ts';
import type { OpenedFile, WorkspaceStage } from './workspace-stage.ts';

interface WorkspaceActions {
  readonly save: () => void;
  /** workspace files, one after the other; while one is asked about they wait behind it */
  readonly open: (files: readonly File[]) => void;
  /** what is to become of the file that is asked about; null = it is left out */
  readonly answer: (answer: FileAnswer | null) => void;
  readonly confirm: () => void;
  readonly deleteAll: () => void;
  readonly rest: () => void;
}

/** The day by the clock of whoever saves, as it stands in a file's name; Swedish dates are written that way. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** What can be done with all imports together; one thing at a time. */
export const useWorkspaceActions = (): readonly [WorkspaceStage, WorkspaceActions] => {
  const engine = useEngine();
  const client = useQueryClient();
  const [stage, setStage] = useState<WorkspaceStage>({ kind: 'resting' });
  const run = (work: () => Promise<WorkspaceStage>): void => {
    setStage({ kind: 'working' });
    work().then(setStage, (error: unknown) => setStage({ kind: 'fault', code: faultCode(error) }));
  };
  const actions: WorkspaceActions = {
    save: () =>
      run(async () => {
        downloadBlob(await engine.saveWorkspace(), `${today()}.uptake`);
        return { kind: 'resting' };
      }),
    open: (files) =>
      stage.kind === 'repeats'
        ? setStage({ ...stage, files: [...stage.files, ...files] })
        : run(() => openSavedFiles(engine, files, { opened: [], answer: null })),
    answer: (answer) => {
      if (stage.kind !== 'repeats') return;
      const { files, opened } = stage;
      const [asked, ...behind] = files;
      const left: OpenedFile = { name: asked.name, outcome: { kind: 'left' } };
      run(() =>
        answer === null
          ? openSavedFiles(engine, behind, { opened: [...opened, left], answer: null })
          : openSavedFiles(engine, files, { opened, answer }),
      );
    },
    confirm: () => setStage({ kind: 'confirming' }),
    deleteAll: () =>
      run(async () => {
        await engine.deleteAll();
        // an empty page would bring in the demo by itself at a first visit
        demoSeen.write('seen');
        client.removeQueries({ queryKey: ['report'] });
        return { kind: 'deleted' };
      }),
    rest: () => setStage({ kind: 'resting' }),
  };
  return [stage, actions];
};
