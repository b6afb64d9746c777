import { useRef, useState } from 'react';
import type { StoredOutcome } from '../../engine/engine.ts';
import { faultCode } from './fault-code.ts';
import type { Mapping } from '../../intake/mapping.ts';
import { useEngine } from '../asking/engine-context.ts';
import { draftOf } from './draft-of.ts';
import { type ChosenFile, emptySession, type ImportSession } from './import-session.ts';
import type { MappingDraft } from './mapping-draft.ts';

/** What can be done with files on their way into the workspace. */
export interface ImportActions {
  choose(files: readonly File[]): void;
  leaveOut(id: number): void;
  change(patch: Partial<MappingDraft>): void;
  start(mapping: Mapping, name: string): void;
  cancel(): void;
  keepPending(): void;
  dropPending(): void;
  /** forgets the chosen files */
  discard(): void;
  /** the accounting of what was added last is closed */
  forgetAdded(): void;
}

/** A file that the engine can read. */
const isReadable = ({ look }: ChosenFile) => look?.kind === 'inspected';

let lastFileId = 0;

/** One import at a time, from the choice of files to their place in the list. */
export const useImportSession = (): readonly [ImportSession, ImportActions] => {
  const engine = useEngine();
  const [session, setSession] = useState(emptySession);
  const running = useRef<AbortController | null>(null);
  const update = (patch: Partial<ImportSession>): void => setSession((now) => ({ ...now, ...patch }));

  const look = async (chosen: ChosenFile): Promise<void> => {
    const found = await engine
      .inspect(chosen.file)
      .catch((error: unknown) => ({ kind: 'fault' as const, code: faultCode(error) }));
    setSession((now) => ({
      ...now,
      files: now.files.map((other) => (other.id === chosen.id ? { ...other, look: found } : other)),
      draft: now.draft ?? (found.kind === 'inspected' ? draftOf(found) : null),
    }));
  };

  /** Only a hint: when it fails, the import itself still asks. */
  const recognise = async (files: readonly ChosenFile[]): Promise<void> => {
    const seen = await engine.recognise(files.map(({ file }) => file)).catch(() => []);
    update({ seen });
  };

  const settle = (outcome: StoredOutcome): void => {
    running.current = null;
    if (outcome.kind === 'imported') return setSession({ ...emptySession, added: outcome.stored });
    if (outcome.kind !== 'pending') return update({ stage: { kind: 'choosing' }, failure: outcome });
    update({ stage: { ...outcome, kind: 'asking' } });
  };

  const run = (work: Promise<StoredOutcome>): void => {
    work.then(settle, (error: unknown) => {
      running.current = null;
      const code = faultCode(error);
      update({ stage: { kind: 'choosing' }, failure: { kind: 'fault', code } });
    });
  };

  const pendingId = session.stage.kind === 'asking' ? session.stage.pending : null;

  const actions: ImportActions = {
    choose: (files) => {
      const added = files.map((file): ChosenFile => {
        lastFileId += 1;
        return { id: lastFileId, file, look: null };
      });
      const all = [...session.files, ...added];
      update({ files: all, failure: null, added: null });
      for (const file of added) void look(file);
      void recognise(all);
    },
    leaveOut: (id) => {
      const files = session.files.filter((file) => file.id !== id);
      if (files.length === 0) return setSession(emptySession);
      update({ files, failure: null });
      void recognise(files);
    },
    change: (patch) =>
      setSession((now) => ({ ...now, draft: now.draft && { ...now.draft, ...patch }, failure: null })),
    start: (mapping, name) => {
      const controller = new AbortController();
      running.current = controller;
      const startedAt = performance.now();
      update({ stage: { kind: 'reading', progress: null, elapsedMs: 0 }, failure: null });
      const files = session.files.filter(isReadable).map(({ file }) => file);
      run(
        engine.importFiles(
          { files, name, mapping, synthetic: false },
          {
            signal: controller.signal,
            onProgress: (progress) => {
              // the last progress may come after the outcome: they take different ways
              if (running.current !== controller) return;
              update({ stage: { kind: 'reading', progress, elapsedMs: performance.now() - startedAt } });
            },
          },
        ),
      );
    },
    cancel: () => running.current?.abort(),
    keepPending: () => {
      if (pendingId === null) return;
      update({ stage: { kind: 'reading', progress: null, elapsedMs: 0 } });
      run(engine.keepPending(pendingId));
    },
    dropPending: () => {
      if (pendingId !== null) engine.dropPending(pendingId).catch(() => undefined);
      update({ stage: { kind: 'choosing' } });
    },
    discard: () => setSession(emptySession),
    forgetAdded: () => update({ added: null }),
  };
  return [session, actions];
};
