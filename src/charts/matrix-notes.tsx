import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { missingWords } from '../i18n/missing-words.ts';
import type { Measurement } from '../measures/measurement.ts';
import { isWide } from './is-wide.ts';
import { missingMark } from './missing-mark.ts';

/** Explains the marks that the matrix really has. */
export const MatrixNotes = ({
  cells,
}: {
  readonly cells: readonly (readonly Measurement[])[];
}): ReactNode => {
  const { i18n } = useLingui();
  const all = cells.flat();
  const reasons = new Set(all.flatMap((cell) => (cell.kind === 'missing' ? [cell.reason] : [])));
  return (
    <ul className="matrix-notes">
      {all.some(isWide) ? (
        <li>
          <b>≈</b> <Trans>інтервал ширший за 10 в. п.</Trans>
        </li>
      ) : null}
      {[...reasons].map((reason) => (
        <li key={reason}>
          <b>{missingMark(reason)}</b> {missingWords(i18n, reason)}
        </li>
      ))}
    </ul>
  );
};
