import { IconDownload, IconFolderOpen, IconTrash } from '@tabler/icons-react';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { Holdings } from '../../engine/engine.ts';
import { AskingPanel } from './asking-panel.tsx';
import { DeleteAllPanel } from './delete-all-panel.tsx';
import { StorageUse } from './storage-use.tsx';
import { useFocusWhenLost } from './use-focus-when-lost.ts';
import type { useWorkspaceActions } from './use-workspace-actions.ts';
import { WorkspaceOutcome } from './workspace-outcome.tsx';
import type { WorkspaceStage } from './workspace-stage.ts';

/** demo data every program has itself */
const hasReal = ({ imports, synthetic, city }: Holdings): boolean =>
  (imports.length > 0 && !synthetic) || city !== undefined;

const isEmpty = ({ imports, setAside, unreadable, undoable, redoable, city }: Holdings): boolean =>
  imports.length + setAside.length + unreadable.length === 0 &&
  undoable === null &&
  redoable === null &&
  city === undefined;

const tellsOutcome = ({ kind }: WorkspaceStage): boolean =>
  kind !== 'resting' && kind !== 'confirming' && kind !== 'working';

/** All imports together: how much room they take, a file to carry them elsewhere, and an end to all of them. */
export const WorkspacePanel = ({
  holdings,
  workspace: [latest, actions],
}: {
  readonly holdings: Holdings;
  readonly workspace: ReturnType<typeof useWorkspaceActions>;
}): ReactNode => {
  // what was true then is not any more once something was added
  const stage: WorkspaceStage =
    latest.kind === 'deleted' && !isEmpty(holdings) ? { kind: 'resting' } : latest;
  const heading = useFocusWhenLost<HTMLHeadingElement>(stage);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // a file may have been dropped where this panel is out of sight
    if (tellsOutcome(latest)) section.current?.scrollIntoView({ block: 'nearest' });
  }, [latest]);
  const isBusy = stage.kind === 'working';
  return (
    <section className="panel workspace-panel" ref={section}>
      <h2 className="panel-title" ref={heading} tabIndex={-1}>
        <Trans>Усе збережене</Trans>
      </h2>
      <StorageUse version={holdings.version} />
      <p className="quiet">
        <Trans>
          Файл .uptake містить усі імпорти з обліком рядків, але без демонстраційних: його можна відкрити в
          іншому браузері чи на іншому комп’ютері. Якщо в імпортах є номери запитів, файл має їхні відбитки й
          ключ до них: бережіть його як дані, за якими запит можна впізнати.
        </Trans>
      </p>
      <WorkspaceOutcome stage={stage} />
      {stage.kind === 'repeats' ? (
        <AskingPanel
          key={stage.opened.length}
          stage={{ ...stage, kind: 'asking', pending: '' }}
          file={stage.files[0].name}
          onKeep={(answer) => actions.answer(answer === 'apart' ? 'apart' : 'add')}
          onDrop={() => actions.answer(null)}
        />
      ) : null}
      {stage.kind === 'confirming' ? (
        <DeleteAllPanel holdings={holdings} onDelete={actions.deleteAll} onKeep={actions.rest} />
      ) : (
        <div className="button-row">
          <button
            type="button"
            className="button"
            disabled={isBusy || !hasReal(holdings)}
            onClick={actions.save}
          >
            <IconDownload aria-hidden size={16} />
            <Trans>Зберегти все у файл</Trans>
          </button>
          <FileTrigger
            acceptedFileTypes={['.uptake']}
            allowsMultiple
            onSelect={(list) => {
              if (list && list.length > 0) actions.open([...list]);
            }}
          >
            <Button className="button" isDisabled={isBusy}>
              <IconFolderOpen aria-hidden size={16} />
              <Trans>Відкрити файл .uptake</Trans>
            </Button>
          </FileTrigger>
          <button
            type="button"
            className="button"
            disabled={isBusy || isEmpty(holdings)}
            onClick={actions.confirm}
          >
            <IconTrash aria-hidden size={16} />
            <Trans>Видалити все…</Trans>
          </button>
        </div>
      )}
    </section>
  );
};
