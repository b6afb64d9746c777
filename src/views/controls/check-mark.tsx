import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** The box of a choice among many. */
export const CheckMark = ({ isSelected }: { readonly isSelected: boolean }): ReactNode => (
  <span className="control-check" data-selected={isSelected || undefined}>
    {isSelected ? <IconCheck aria-hidden size={13} stroke={3} /> : null}
  </span>
);
