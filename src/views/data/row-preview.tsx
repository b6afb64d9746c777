import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Inspection } from '../../intake/inspection.ts';

/** More would only push the rest of the page away. */
const shownRows = 8;
const shownColumns = 40;

/** The first rows of a file as they are read: wrong letters and shifted columns show here. */
export const RowPreview = ({ inspection }: { readonly inspection: Inspection }): ReactNode => {
  const { t } = useLingui();
  const { name, columns, preview } = inspection;
  const rows = preview.slice(0, shownRows);
  const hidden = columns.length - shownColumns;
  return (
    <details className="row-preview">
      <summary>
        <Trans>Перші рядки файлу, як їх прочитано</Trans>
      </summary>
      <div className="scroll-area" tabIndex={0} role="region" aria-label={t`Перші рядки файлу ${name}`}>
        <table className="data-table row-preview-table">
          <caption>{t`Перші рядки файлу ${name}`}</caption>
          <thead>
            <tr>
              {columns.slice(0, shownColumns).map(({ column, index }) => (
                <th key={index} scope="col" className="foreign" data-kind="text">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // rows of a file have no id and never move
              <tr key={row}>
                {columns.slice(0, shownColumns).map(({ index }) => (
                  <td key={index} className="foreign" data-kind="text">
                    {cells[index] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 ? (
        <p className="quiet">
          <Trans>Показано перші {shownColumns} стовпців.</Trans>
        </p>
      ) : null}
    </details>
  );
};
