import { IconArrowBackUp } from '@tabler/icons-react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFocusWhenLost } from './use-focus-when-lost.ts';

/** The way back from a removal, until the next import or reload. */
export const UndoNote = ({
  name,
  onUndo,
}: {
  readonly name: string | null;
  readonly onUndo: () => void;
}): ReactNode => {
  const button = useFocusWhenLost<HTMLButtonElement>(name);
  return (
    <div role="status">
      {name === null ? null : (
        <p className="undo-note">
          <span>
            <Trans>
              Імпорт <span className="foreign">«{name}»</span> видалено.
            </Trans>
          </span>
          <button type="button" className="button" ref={button} onClick={onUndo}>
            <IconArrowBackUp aria-hidden size={16} />
            <Trans>Повернути</Trans>
          </button>
        </p>
      )}
    </div>
  );
};
