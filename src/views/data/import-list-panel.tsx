import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Holdings } from '../../engine/engine.ts';
import { useEngine } from '../asking/engine-context.ts';
import { faultCode } from './fault-code.ts';
import { faultWords } from './fault-words.ts';
import { HoldingsNotes } from './holdings-notes.tsx';
import { ImportList } from './import-list.tsx';
import { UndoNote } from './undo-note.tsx';
import { useFocusWhenLost } from './use-focus-when-lost.ts';

/** Few imports overlap. */
const ReplacePanel = lazy(async () => ({
  default: (await import('./replacing/replace-panel.tsx')).ReplacePanel,
}));

interface ImportListPanelProps {
  readonly holdings: Holdings;
  /** the import whose accounting is open */
  readonly opened: string | null;
  readonly onOpen: (id: string | null) => void;
  /** the import of which it is asked what it would replace */
  readonly replacing: string | null;
  readonly onReplacing: (id: string | null) => void;
}

const isEmpty = ({ imports, setAside, unreadable }: Holdings) =>
  imports.length + setAside.length + unreadable.length === 0;

/** All imports, and the way back from the last change of them. */
export const ImportListPanel = (props: ImportListPanelProps): ReactNode => {
  const { holdings, opened, onOpen, replacing, onReplacing } = props;
  const { i18n } = useLingui();
  const engine = useEngine();
  const asked = holdings.imports.find(({ id }) => id === replacing);
  const heading = useFocusWhenLost<HTMLHeadingElement>(`${holdings.version} ${asked?.id}`);
  const [fault, setFault] = useState<string | null>(null);
  const attempt = (work: Promise<unknown>): void => {
    setFault(null);
    work.catch((error: unknown) => setFault(faultWords(i18n, faultCode(error))));
  };
  return (
    <section className="panel">
      <h2 className="panel-title" ref={heading} tabIndex={-1}>
        <Trans>Імпорти</Trans>
      </h2>
      {fault ? (
        <p className="data-failure" role="alert">
          {fault}
        </p>
      ) : null}
      <UndoNote
        undoable={holdings.undoable}
        redoable={holdings.redoable}
        onUndo={() => attempt(engine.undo())}
        onRedo={() => attempt(engine.redo())}
      />
      <HoldingsNotes holdings={holdings} />
      {asked ? (
        <Suspense fallback={<div className="skeleton account-skeleton" />}>
          <ReplacePanel
            key={asked.id}
            stored={asked}
            version={holdings.version}
            onReplace={() => {
              onReplacing(null);
              attempt(engine.setReplacing(asked.id, true));
            }}
            onLeave={() => onReplacing(null)}
          />
        </Suspense>
      ) : null}
      {isEmpty(holdings) ? (
        <p className="quiet">
          <Trans>
            Тут з’являться додані файли: за який вони період, скільки в них рядків і чи всі враховано.
          </Trans>
        </p>
      ) : (
        <ImportList
          holdings={holdings}
          opened={opened}
          onOpen={onOpen}
          onRemove={(id) => attempt(engine.removeImport(id))}
          onRename={(id, name) => attempt(engine.renameImport(id, name))}
          onReplace={onReplacing}
          onKeepBeside={(id) => attempt(engine.setReplacing(id, false))}
        />
      )}
    </section>
  );
};
