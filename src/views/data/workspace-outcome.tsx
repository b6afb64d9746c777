import { IconAlertTriangle } from '@tabler/icons-react';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { FailureNote } from './failure-note.tsx';
import { FileFaultWords } from './file-fault-words.tsx';
import type { FileOutcome, WorkspaceStage } from './workspace-stage.ts';

interface OpenedProps {
  readonly added: number;
  readonly known: number;
  /** reference lists of the file */
  readonly lists?: 'taken' | 'left';
}

const Opened = ({ added, known, lists }: OpenedProps): ReactNode => (
  <>
    {added === 0 ? (
      <Trans>Нових імпортів у файлі немає.</Trans>
    ) : (
      <Plural
        value={added}
        one="З файлу додано # імпорт."
        few="З файлу додано # імпорти."
        many="З файлу додано # імпортів."
        other="З файлу додано # імпорту."
      />
    )}{' '}
    {known === 0 ? null : (
      <Plural
        value={known}
        one="# імпорт із нього вже є в списку."
        few="# імпорти з нього вже є в списку."
        many="# імпортів із нього вже є в списку."
        other="# імпорту з нього вже є в списку."
      />
    )}
    {lists ? ' ' : null}
    {lists === 'taken' ? <Trans>Довідники взято з файлу.</Trans> : null}
    {lists === 'left' ? <Trans>Довідники лишилися тутешні: файл має інші.</Trans> : null}
  </>
);

/** What came of one of several files. */
const OneOfSeveral = ({ outcome }: { readonly outcome: FileOutcome }): ReactNode => {
  switch (outcome.kind) {
    case 'opened':
      return <Opened {...outcome} />;
    case 'left':
      return <Trans>Не додано: так вирішили ви.</Trans>;
    case 'unusable':
      return (
        <>
          <FileFaultWords fault={outcome.fault} /> <Trans>З цього файлу нічого не додано.</Trans>
        </>
      );
    case 'incompatible':
    case 'fault':
      return <FailureNote failure={outcome} />;
  }
};

/** What came of the last thing done with the workspace as a whole. */
export const WorkspaceOutcome = ({ stage }: { readonly stage: WorkspaceStage }): ReactNode => {
  switch (stage.kind) {
    case 'resting':
    case 'confirming':
    case 'repeats':
      return <div role="status" />;
    case 'working':
      return (
        <p role="status">
          <Trans>Хвилинку…</Trans>
        </p>
      );
    case 'deleted':
      return (
        <p role="status">
          <Trans>Усе видалено. У цьому браузері не лишилося жодного імпорту.</Trans>
        </p>
      );
    case 'opened':
      return (
        <p role="status">
          <Opened {...stage} />
        </p>
      );
    case 'several':
      return (
        <div role="status">
          <ul className="opened-files">
            {stage.opened.map(({ name, outcome }, at) => (
              // the list comes as a whole; two files may have one name
              <li key={at}>
                <strong className="foreign">{name}</strong>: <OneOfSeveral outcome={outcome} />
              </li>
            ))}
          </ul>
        </div>
      );
    case 'unusable':
      return (
        <div className="data-failure" role="alert">
          <IconAlertTriangle aria-hidden size={20} />
          <div>
            <p>
              <FileFaultWords fault={stage.fault} />
            </p>
            <p className="quiet">
              <Trans>Нічого не додано, попередні дані не змінилися.</Trans>
            </p>
          </div>
        </div>
      );
    case 'incompatible':
    case 'fault':
      return <FailureNote failure={stage} />;
  }
};
