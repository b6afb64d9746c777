import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { cellText } from './cell-text.ts';
import type { ChartColumn } from './chart-table.ts';
import type { MeasureRow } from './measure-rows.ts';
import { useFormats } from './use-formats.ts';

interface MeasureRowViewProps {
  readonly row: MeasureRow;
  readonly columns: readonly ChartColumn[];
  readonly narrow: boolean;
  readonly onPick?: (key: string) => void;
}

/** The cells of one row; on a phone words in the first line, named numbers in the second. */
export const MeasureRowView = ({ row, columns, narrow, onPick }: MeasureRowViewProps): ReactNode => {
  const { i18n } = useLingui();
  const formats = useFormats();
  return columns.map(({ id, header, kind }, index) => {
    const cell = row.cells[index] ?? '';
    const text = cellText(cell, formats, i18n);
    // '12,3 %' alone says what it is; a count, a gap, or one of two shares does not
    const alike = columns.filter((column) => column.kind === kind).length > 1;
    const missing = typeof cell !== 'string' && cell.kind === 'missing';
    const named = narrow && kind !== 'text' && (kind === 'count' || alike || missing);
    if (index === 0) {
      return (
        <div key={id} role="rowheader" data-kind={kind}>
          {onPick ? (
            <button type="button" className="measure-pick" onClick={() => onPick(row.key)}>
              {text}
            </button>
          ) : (
            text
          )}
        </div>
      );
    }
    return (
      <div key={id} role="cell" data-kind={kind} data-missing={missing || undefined}>
        {named && text !== '' ? <small aria-hidden>{header} </small> : null}
        {text}
      </div>
    );
  });
};
