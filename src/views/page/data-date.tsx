import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Holdings } from '../../engine/engine.ts';
import { useFormats } from '../../charts/use-formats.ts';

/** Up to which day the data go, and up to which they are complete if that is another one. */
export const DataDate = ({ holdings }: { readonly holdings: Holdings }): ReactNode => {
  const { formatDay } = useFormats();
  const { range, completeTo } = holdings;
  if (range === null) return null;
  const last = formatDay(range.to);
  const complete = formatDay(completeTo ?? range.to);
  return completeTo === null || completeTo >= range.to ? (
    <Trans>Дані до {last}</Trans>
  ) : (
    <Trans>
      Дані до {last}, повні до {complete}
    </Trans>
  );
};
