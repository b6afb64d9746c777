import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useHoldings } from '../asking/use-holdings.ts';
import { PageHeading } from '../page/page-heading.tsx';
import { faultCode } from './fault-code.ts';
import { faultWords } from './fault-words.ts';
import { ImportAccount } from './import-account.tsx';
import { ImportListPanel } from './import-list-panel.tsx';
import { ImportPanel } from './import-panel.tsx';
import { isWorkspaceFile } from './is-workspace-file.ts';
import { LearnedNote } from './learned-note.tsx';
import { type OpenList, ListsSection } from './lists/lists-section.tsx';
import { StorageNote } from './storage-note.tsx';
import { useImportSession } from './use-import-session.ts';
import { useWorkspaceActions } from './use-workspace-actions.ts';
import { WorkspacePanel } from './workspace-panel.tsx';
import './data-page.css';

/** Most have nothing in it yet. */
const MemoryPanel = lazy(async () => ({ default: (await import('./memory/memory-panel.tsx')).MemoryPanel }));

/** Where data come from: add files, see what became of every row, remove and put back. */
export const DataPage = (lists: OpenList): ReactNode => {
  const { i18n } = useLingui();
  const { holdings, error, retry } = useHoldings();
  const [session, actions] = useImportSession();
  const workspace = useWorkspaceActions();
  const [chosen, setChosen] = useState<string | null>(null);
  const added = session.added?.stored.id ?? null;
  const [replacing, setReplacing] = useState<string | null>(null);
  const opened = chosen ?? added;
  const all = holdings ? [...holdings.imports, ...holdings.setAside] : [];
  const stored = all.find(({ id }) => id === opened);
  const takeFiles = (files: readonly File[]): void => {
    const saved = files.filter(isWorkspaceFile);
    if (saved.length > 0) workspace[1].open(saved);
    const logs = files.filter((file) => !isWorkspaceFile(file));
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
      <LearnedNote learned={session.learned} />
      {holdings && stored ? (
        <ImportAccount
          key={stored.id}
          stored={stored}
          holdings={holdings}
          isNew={stored.id === added}
          onReconsider={stored.id === added ? (report) => actions.reconsider(report) : null}
          onReplace={setReplacing}
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
          <ImportListPanel
            holdings={holdings}
            opened={opened}
            onOpen={open}
            replacing={replacing}
            onReplacing={setReplacing}
          />
          <ListsSection version={holdings.version} {...lists} />
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
