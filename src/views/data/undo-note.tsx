import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { LastChange } from '../../engine/engine.ts';
import { useFocusWhenLost } from './use-focus-when-lost.ts';

/** What was done, or (`isBack`) taken back. */
const Told = ({ change, isBack }: { readonly change: LastChange; readonly isBack: boolean }): ReactNode => {
  const { kind, name, imports } = change;
  if (imports > 1) {
    return isBack ? (
      <Plural
        value={imports}
        one="Додавання # імпорту скасовано."
        few="Додавання # імпортів скасовано."
        many="Додавання # імпортів скасовано."
        other="Додавання # імпорту скасовано."
      />
    ) : (
      <Plural
        value={imports}
        one="Додано # імпорт."
        few="Додано # імпорти."
        many="Додано # імпортів."
        other="Додано # імпорту."
      />
    );
  }
  switch (kind) {
    case 'removed':
      return isBack ? (
        <Trans>
          Імпорт <span className="foreign">«{name}»</span> повернуто.
        </Trans>
      ) : (
        <Trans>
          Імпорт <span className="foreign">«{name}»</span> видалено.
        </Trans>
      );
    case 'replaced':
      return isBack ? (
        <Trans>
          Заміну на <span className="foreign">«{name}»</span> скасовано.
        </Trans>
      ) : (
        <Trans>
          Імпорт <span className="foreign">«{name}»</span> замінив попередній.
        </Trans>
      );
    case 'replacing':
      return isBack ? (
        <Trans>
          Імпорт <span className="foreign">«{name}»</span> знову нічого не замінює.
        </Trans>
      ) : (
        <Trans>
          Імпорт <span className="foreign">«{name}»</span> замінив те, що перекриває.
        </Trans>
      );
    case 'not-replacing':
      return isBack ? (
        <Trans>
          Імпорт <span className="foreign">«{name}»</span> знову замінює те, що перекриває.
        </Trans>
      ) : (
        <Trans>
          Імпорт <span className="foreign">«{name}»</span> більше нічого не замінює.
        </Trans>
      );
    case 'added':
      return isBack ? (
        <Trans>
          Додавання імпорту <span className="foreign">«{name}»</span> скасовано.
        </Trans>
      ) : (
        <Trans>
          Імпорт <span className="foreign">«{name}»</span> додано.
        </Trans>
      );
  }
};

const UndoWords = ({ kind }: Pick<LastChange, 'kind'>): ReactNode => {
  switch (kind) {
    case 'removed':
      return <Trans>Повернути</Trans>;
    case 'replaced':
    case 'replacing':
      return <Trans>Скасувати заміну</Trans>;
    case 'not-replacing':
      return <Trans>Повернути заміну</Trans>;
    case 'added':
      return <Trans>Скасувати додавання</Trans>;
  }
};

const RedoWords = ({ kind }: Pick<LastChange, 'kind'>): ReactNode => {
  switch (kind) {
    case 'removed':
      return <Trans>Видалити знову</Trans>;
    case 'replaced':
    case 'replacing':
      return <Trans>Замінити знову</Trans>;
    case 'not-replacing':
      return <Trans>Знову не замінювати</Trans>;
    case 'added':
      return <Trans>Додати знову</Trans>;
  }
};

interface ChangeLineProps {
  readonly change: LastChange;
  readonly isBack: boolean;
  readonly onTurn: () => void;
}

const ChangeLine = ({ change, isBack, onTurn }: ChangeLineProps): ReactNode => {
  const button = useFocusWhenLost<HTMLButtonElement>();
  const takesFocus = change.kind === 'removed' && !isBack;
  const Icon = isBack ? IconArrowForwardUp : IconArrowBackUp;
  return (
    <p className="undo-note">
      <span>
        <Told change={change} isBack={isBack} />
      </span>
      <button type="button" className="button" ref={takesFocus ? button : null} onClick={onTurn}>
        <Icon aria-hidden size={16} />
        {isBack ? <RedoWords kind={change.kind} /> : <UndoWords kind={change.kind} />}
      </button>
    </p>
  );
};

interface UndoNoteProps {
  readonly undoable: LastChange | null;
  readonly redoable: LastChange | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The way back from the last change, and forward again. Each change has a button of its own: a second press must not do something else. */
export const UndoNote = ({ undoable, redoable, onUndo, onRedo }: UndoNoteProps): ReactNode => (
  <div role="status">
    {undoable ? (
      <ChangeLine
        key={`u ${undoable.kind} ${undoable.name}`}
        change={undoable}
        isBack={false}
        onTurn={onUndo}
      />
    ) : null}
    {redoable ? (
      <ChangeLine key={`r ${redoable.kind} ${redoable.name}`} change={redoable} isBack onTurn={onRedo} />
    ) : null}
  </div>
);
