import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import type { UnreadableImport } from '../../engine/engine.ts';
import type { StoredImport } from '../../engine/stored-import.ts';

/** What can be done with imports of the list, by their ids. */
export interface ImportRowDoings {
  readonly onOpen: (id: string | null) => void;
  readonly onRemove: (id: string) => void;
  /** asks what it would replace */
  readonly onReplace: (id: string) => void;
  /** it replaces nothing any more */
  readonly onKeepBeside: (id: string) => void;
}

interface ImportRowActionsProps extends ImportRowDoings {
  readonly stored: StoredImport;
  readonly state: 'live' | 'set-aside' | UnreadableImport['reason'];
  readonly isOpen: boolean;
  readonly mayReplace: boolean;
  /** its name is being edited */
  readonly isEdited: boolean;
  readonly onEdit: () => void;
}

const Replacing = ({
  stored: { id, name, replacement },
  mayReplace,
  onReplace,
  onKeepBeside,
}: ImportRowActionsProps): ReactNode => {
  const { t } = useLingui();
  return (
    <>
      {mayReplace ? (
        <button
          type="button"
          className="link-button"
          aria-label={t`Замінити перекрите імпортом ${name}`}
          onClick={() => onReplace(id)}
        >
          <Trans>Замінити перекрите</Trans>
        </button>
      ) : null}
      {replacement ? (
        <button
          type="button"
          className="link-button"
          aria-label={t`Не замінювати більше імпортом ${name}`}
          onClick={() => onKeepBeside(id)}
        >
          <Trans>Не замінювати</Trans>
        </button>
      ) : null}
    </>
  );
};

/** The last cell of an import's row. */
export const ImportRowActions = (props: ImportRowActionsProps): ReactNode => {
  const { stored, state, isOpen, isEdited, onOpen, onEdit, onRemove } = props;
  const { t } = useLingui();
  const { id, name } = stored;
  const edit = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    // from the field that is gone, unless the reader went elsewhere
    if (wasEdited.current && !isEdited && document.activeElement === document.body) edit.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  return (
    <td className="import-actions">
      {state === 'live' || state === 'set-aside' ? (
        <button
          type="button"
          className="link-button"
          aria-expanded={isOpen}
          aria-label={t`Облік рядків: ${name}`}
          onClick={() => onOpen(isOpen ? null : id)}
        >
          <Trans>Облік</Trans>
        </button>
      ) : null}
      {state === 'live' ? <Replacing {...props} /> : null}
      <button
        type="button"
        className="link-button"
        ref={edit}
        aria-label={t`Перейменувати імпорт ${name}`}
        onClick={onEdit}
      >
        <Trans>Перейменувати</Trans>
      </button>
      <button
        type="button"
        className="link-button"
        aria-label={t`Видалити імпорт ${name}`}
        onClick={() => onRemove(id)}
      >
        <Trans>Видалити</Trans>
      </button>
    </td>
  );
};
