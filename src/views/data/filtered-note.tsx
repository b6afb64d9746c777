import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { rowsWords } from '../../i18n/rows-words.ts';
import type { FileAccount } from '../../intake/import-report.ts';
import type { RowFilter } from '../../intake/row-filter.ts';

interface FilteredNoteProps {
  readonly filters: readonly RowFilter[];
  readonly files: readonly FileAccount[];
}

/** How many rows each filter left out; nothing where there is none. */
export const FilteredNote = ({ filters, files }: FilteredNoteProps): ReactNode => {
  const { i18n, t } = useLingui();
  if (filters.length === 0) return null;
  return (
    <section aria-label={t`Пропущено за умовами`}>
      <h3>
        <Trans>Пропущено за умовами</Trans>
      </h3>
      <ul className="reason-list">
        {filters.map(({ column, rows, values }, at) => {
          const left = rowsWords(
            i18n,
            files.reduce((sum, { filtered }) => sum + (filtered?.[at] ?? 0), 0),
          );
          const listed = values.map((value) => (value === '' ? t`(порожньо)` : value)).join(', ');
          return (
            // the filters of an import never change
            <li key={at} className="foreign">
              {rows === 'leaveOut' ? (
                <Trans>
                  {left}: «{column}» — {listed}
                </Trans>
              ) : (
                <Trans>
                  {left}: «{column}» — не {listed}
                </Trans>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
