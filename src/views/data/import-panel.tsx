import { Trans } from '@lingui/react/macro';
import { Activity, memo, type ReactNode } from 'react';
import type { Inspection } from '../../intake/inspection.ts';
import { AskingPanel } from './asking-panel.tsx';
import { ChosenFiles } from './chosen-files.tsx';
import { FailureNote } from './failure-note.tsx';
import { FileDrop } from './file-drop.tsx';
import type { ImportActions } from './import-actions.ts';
import { ImportStart } from './import-start.tsx';
import type { ChosenFile, ImportSession } from './import-session.ts';
import { lackingColumns } from './lacking-columns.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { mappingOf } from './mapping-of.ts';
import { MappingFilters } from './mapping-filters.tsx';
import { MappingNames } from './mapping-names.tsx';
import { MappingPanel } from './mapping-panel.tsx';
import { MappingSource } from './mapping-source.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { RowPreview } from './row-preview.tsx';
import { SeenNote } from './seen-note.tsx';
import { StoredFacts } from './stored-facts.tsx';
import { useFocusWhenLost } from './use-focus-when-lost.ts';
import { unclearDate } from './unclear-date.ts';

interface ImportPanelProps {
  readonly session: ImportSession;
  readonly actions: ImportActions;
  /** what was chosen or dropped: logs, or a workspace */
  readonly onFiles: (files: readonly File[]) => void;
}

const inspectionsOf = ({ files }: ImportSession): readonly Inspection[] =>
  files.flatMap(({ look }) => (look?.kind === 'inspected' ? [look] : []));

const isReadable = ({ look }: ChosenFile): boolean => look?.kind === 'inspected';

const ChosenProposal = ({ session, actions, onFiles }: ImportPanelProps): ReactNode => {
  const { draft } = session;
  const [first, ...more] = inspectionsOf(session);
  const readable = session.files.filter(isReadable);
  const drafted = draft && mappingOf(draft);
  const change = (patch: Partial<MappingDraft>) => actions.change(patch);
  const lacking = draft ? lackingColumns(session.files, draft.uses) : new Map<number, readonly string[]>();
  return (
    <>
      {session.failure ? <FailureNote failure={session.failure} /> : null}
      <ChosenFiles
        files={session.files}
        lacking={lacking}
        onLeaveOut={(id) => actions.leaveOut(id)}
        onAddTable={(id, table) => actions.addTable(id, table)}
        onRewrite={(id, dialect) => actions.rewrite(id, dialect)}
      />
      {session.seen.map((seen) => (
        <SeenNote key={`${seen.file} ${seen.in?.importId}`} seen={seen} />
      ))}
      <FileDrop onFiles={onFiles} isSmall />
      {first && draft ? (
        <>
          <RowPreview inspection={first} />
          <MappingSource
            inspection={first}
            origin={session.origin}
            mapping={drafted?.kind === 'complete' ? drafted.mapping : null}
            actions={actions}
          />
          <MappingPanel
            inspections={[first, ...more]}
            draft={draft}
            unclearDate={unclearDate(session)}
            channels={session.replaces?.channels ?? null}
            remembered={session.recalled?.words.channelKinds ?? {}}
            change={change}
          />
          <MappingNames session={session} draft={draft} tables={readable} change={change} />
          <MappingFilters inspections={[first, ...more]} draft={draft} table={readable[0]} change={change} />
          <StoredFacts
            columns={first.columns}
            uses={draft.uses}
            filtering={draft.rowFilters.map(({ column }) => column)}
          />
          <ImportStart session={session} actions={actions} draft={draft} />
        </>
      ) : null}
    </>
  );
};

/** While it is not seen it is not drawn: progress comes many times a second. */
const Choosing = memo(ChosenProposal, (_, { session }) => session.stage.kind !== 'choosing');

/** Files on their way into the workspace: chosen, understood, read, added. */
export const ImportPanel = ({ session, actions, onFiles }: ImportPanelProps): ReactNode => {
  const { stage, files } = session;
  const replaced = session.replaces?.name;
  const isEmpty = files.length === 0;
  const heading = useFocusWhenLost<HTMLHeadingElement>(isEmpty);
  if (isEmpty) return <FileDrop onFiles={onFiles} isSmall={false} />;
  return (
    <section className="panel import-panel">
      <h2 className="panel-title foreign" ref={heading} tabIndex={-1}>
        {replaced === undefined ? <Trans>Нові файли</Trans> : <Trans>Прочитати «{replaced}» інакше</Trans>}
      </h2>
      {/* kept while files are read: making it anew would hold up whoever cancels */}
      <Activity mode={stage.kind === 'choosing' ? 'visible' : 'hidden'}>
        <Choosing session={session} actions={actions} onFiles={onFiles} />
      </Activity>
      {stage.kind === 'reading' ? <ProgressPanel stage={stage} onCancel={() => actions.cancel()} /> : null}
      {stage.kind === 'asking' ? (
        <AskingPanel
          stage={stage}
          onKeep={(answer) => actions.keepPending(answer)}
          onDrop={() => actions.dropPending()}
        />
      ) : null}
    </section>
  );
};
