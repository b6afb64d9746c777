import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Holdings } from '../../engine/engine.ts';
import { useEngine } from '../asking/engine-context.ts';
import { useHoldings } from '../asking/use-holdings.ts';
import { PageHeading } from '../page/page-heading.tsx';
import { faultCode } from './fault-code.ts';
import { faultWords } from './fault-words.ts';
import { HoldingsNotes } from './holdings-notes.tsx';
import { ImportAccount } from './import-account.tsx';
import { ImportList } from './import-list.tsx';
import { ImportPanel } from './import-panel.tsx';
import { isWorkspaceFile } from './is-workspace-file.ts';
import { ListsSection } from './lists/lists-section.tsx';
import { StorageNote } from './storage-note.tsx';
import { useFocusWhenLost } from './use-focus-when-lost.ts';
import { UndoNote } from './undo-note.tsx';
import { useImportSession } from './use-import-session.ts';
import { useWorkspaceActions } from './use-workspace-actions.ts';
import { WorkspacePanel } from './workspace-panel.tsx';
import './data-page.css';

/** Most have nothing in it yet. */
const MemoryPanel = lazy(async () => ({ default: (await import('./memory/memory-panel.tsx')).MemoryPanel }));

const isEmpty = ({ imports, setAside, unreadable }: Holdings) =>
  imports.length + setAside.length + unreadable.length === 0;

const ListPanel = ({
  holdings,
  opened,
  onOpen,
}: {
  readonly holdings: Holdings;
  readonly opened: string | null;
  readonly onOpen: (id: string | null) => void;
}): ReactNode => {
  const { i18n } = useLingui();
  const engine = useEngine();
  const heading = useFocusWhenLost<HTMLHeadingElement>(holdings.version);
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
        />
      )}
    </section>
  );
};

/** Where data come from: add files, see what became of every row, remove and put back. */
export const DataPage = (): ReactNode => {
  const { i18n } = useLingui();
  const { holdings, error, retry } = useHoldings();
  const [session, actions] = useImportSession();
  const workspace = useWorkspaceActions();
  const [chosen, setChosen] = useState<string | null>(null);
  const added = session.added?.stored.id ?? null;
  const opened = chosen ?? added;
  const all = holdings ? [...holdings.imports, ...holdings.setAside] : [];
  const stored = all.find(({ id }) => id === opened);
  const takeFiles = (files: readonly File[]): void => {
    const [saved, ...more] = files.filter(isWorkspaceFile);
    if (saved) workspace[1].open(saved);
    // one at a time: of a second one the reader of logs says that it is none
    const logs = [...files.filter((file) => !isWorkspaceFile(file)), ...more];
    if (logs.length > 0) actions.choose(logs);
  };
  const open = (id: string | null): void => {
    setChosen(id);
    if (id === null) actions.forgetAdded();
  };
  return (
    <div className="data-page">
      <header className="page-head">
        <PageHeading page="data" />
      </header>
      {holdings ? <StorageNote storage={holdings.storage} /> : null}
      <ImportPanel session={session} actions={actions} onFiles={takeFiles} />
      {holdings && stored ? (
        <ImportAccount
          key={stored.id}
          stored={stored}
          holdings={holdings}
          isNew={stored.id === added}
          onReconsider={stored.id === added ? (report) => actions.reconsider(report) : null}
          onClose={() => open(null)}
        />
      ) : null}
      {error ? (
        <div className="data-failure" role="alert">
          <p>{faultWords(i18n, faultCode(error))}</p>
          <button type="button" className="button" onClick={retry}>
            <Trans>Спробувати ще раз</Trans>
          </button>
        </div>
      ) : null}
      {holdings ? (
        <>
          <ListPanel holdings={holdings} opened={opened} onOpen={open} />
          <ListsSection version={holdings.version} />
          <Suspense fallback={null}>
            <MemoryPanel version={holdings.version} />
          </Suspense>
          <WorkspacePanel holdings={holdings} workspace={workspace} />
        </>
      ) : null}
      {!holdings && !error ? (
        <div className="skeleton skeleton-wide" role="status">
          <span className="visually-hidden">
            <Trans>Відкриваємо збережене…</Trans>
          </span>
        </div>
      ) : null}
    </div>
  );
};
