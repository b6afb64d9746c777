import { IconArrowBackUp } from '@tabler/icons-react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** The way back from what was said of labels last; null = nothing was. */
export const UndoSaid = ({ undo }: { readonly undo: (() => void) | null }): ReactNode => (
  <button type="button" className="button" disabled={undo === null} onClick={undo ?? undefined}>
    <IconArrowBackUp aria-hidden size={16} />
    <Trans>Скасувати останню вказівку</Trans>
  </button>
);
