import type { ReactNode } from 'react';
import type { Measurement } from '../measures/measurement.ts';
import { DataTable } from './data-table.tsx';
import { measurementCell } from './measurement-cell.ts';
import type { PanelFrame } from './panel-frame.ts';
import { Panel } from './panel.tsx';

export interface MatrixHead {
  readonly key: string;
  readonly name: string;
}

export interface AdoptionMatrixProps extends PanelFrame {
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  /** by row, then column */
  readonly cells: readonly (readonly Measurement[])[];
  /** what a row is and what a column is: 'Послуга', 'Район' */
  readonly rowHeader: string;
  readonly columnHeader: string;
  /** a cell gives both keys, a header one */
  readonly onPick?: (picked: { readonly row?: string; readonly column?: string }) => void;
}

/** Adoption of each district and service. */
export const AdoptionMatrix = (props: AdoptionMatrixProps): ReactNode => {
  const { rows, columns, cells, rowHeader, columnHeader: _columnHeader, ...frame } = props;
  const table = {
    columns: [
      { id: 'row', header: rowHeader, kind: 'text' as const },
      ...columns.map(({ key, name }) => ({ id: key, header: name, kind: 'share' as const })),
    ],
    rows: rows.map(({ name }, row) => [
      name,
      ...(cells[row] ?? []).map((cell) => measurementCell(cell, 'share')),
    ]),
  };
  return (
    <Panel {...frame} table={table}>
      <DataTable table={table} caption={frame.title} />
    </Panel>
  );
};
