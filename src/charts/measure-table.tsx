import type { ReactNode } from 'react';
import type { ChartTable } from './chart-table.ts';
import { DataTable } from './data-table.tsx';
import type { PanelFrame } from './panel-frame.ts';
import { Panel } from './panel.tsx';

export interface MeasureTableSort {
  readonly column: string;
  readonly descending: boolean;
}

export interface MeasureTableProps extends Omit<PanelFrame, 'onExport'> {
  readonly table: ChartTable;
  /** one key a row of `table`, for `onPick` */
  readonly rowKeys: readonly string[];
  readonly onPick?: (key: string) => void;
  readonly sort?: MeasureTableSort;
  /** with it the caller keeps the sort (in the address); else the table does */
  readonly onSort?: (sort: MeasureTableSort | undefined) => void;
  /** the rows as filtered and sorted now */
  readonly onCsv?: (table: ChartTable) => void;
}

/** Everything on screen in rows: sorted, searched, any number of rows. */
export const MeasureTable = ({ table, ...frame }: MeasureTableProps): ReactNode => (
  <Panel {...frame}>
    <DataTable table={table} caption={frame.title} />
  </Panel>
);
