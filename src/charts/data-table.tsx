import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { cellText } from './cell-text.ts';
import type { ChartTable } from './chart-table.ts';
import { useFormats } from './use-formats.ts';
import './data-table.css';

/** A chart's data as a plain table with real headers. */
export const DataTable = ({
  table,
  caption,
}: {
  readonly table: ChartTable;
  readonly caption: string;
}): ReactNode => {
  const { i18n } = useLingui();
  const formats = useFormats();
  return (
    <table className="data-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {table.columns.map(({ id, header, kind }) => (
            <th key={id} scope="col" data-kind={kind}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells, row) => (
          // rows of a chart have no id and never move
          <tr key={row}>
            {cells.map((cell, column) => {
              const { id, kind } = table.columns[column] ?? { id: String(column), kind: 'text' };
              const text = cellText(cell, formats, i18n);
              if (column === 0) {
                return (
                  <th key={id} scope="row" data-kind={kind}>
                    {text}
                  </th>
                );
              }
              const missing = typeof cell !== 'string' && cell.kind === 'missing';
              return (
                <td key={id} data-kind={kind} data-missing={missing || undefined}>
                  {text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
