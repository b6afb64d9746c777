import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

interface ShowAllProps {
  readonly shown: number;
  readonly of: number;
  readonly all: boolean;
  readonly onToggle: () => void;
}

/** Opens a long list and closes it again; nothing if all is shown anyway. */
export const ShowAll = ({ shown, of, all, onToggle }: ShowAllProps): ReactNode => {
  if (!all && shown === of) return null;
  return (
    <button type="button" className="show-all" data-not-exported onClick={onToggle} aria-expanded={all}>
      {all ? <Trans>Показати менше</Trans> : <Trans>Показати всі {of}</Trans>}
    </button>
  );
};
