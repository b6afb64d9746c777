import { useLingui as useRuntimeLingui } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { rowsWords } from '../i18n/rows-words.ts';
import type { ChartTable } from './chart-table.ts';
import { MeasureBody } from './measure-body.tsx';
import { MeasureSort } from './measure-sort.tsx';
import type { PanelFrame } from './panel-frame.ts';
import { Panel } from './panel.tsx';
import { useMeasureTable } from './use-measure-table.ts';
import { useWidth } from './use-width.ts';
import './measure-table.css';

export interface MeasureTableSort {
  readonly column: string;
  readonly descending: boolean;
}

export interface MeasureTableProps extends PanelFrame {
  /** keep it stable between renders: sorting starts anew with a new one */
  readonly table: ChartTable;
  /** one key a row of `table`, for `onPick` */
  readonly rowKeys: readonly string[];
  readonly onPick?: (key: string) => void;
  readonly sort?: MeasureTableSort | undefined;
  /** with it the caller keeps the sort (in the address); else the table does */
  readonly onSort?: (sort: MeasureTableSort | undefined) => void;
}

/** Below this a row has two lines and the header becomes a choice. */
const leastTable = 620;

/**
 * Everything on screen in rows: sorted, searched, any number of rows. `onExport` gives the rows as they are
 * sorted and found now.
 */
export const MeasureTable = (props: MeasureTableProps): ReactNode => {
  const { table, rowKeys, onPick, sort, onSort, ...frame } = props;
  const { t } = useLingui();
  const { i18n } = useRuntimeLingui();
  const [place, width] = useWidth();
  const state = useMeasureTable({ table, rowKeys, sort, ...(onSort ? { onSort } : {}) });
  const shown = { columns: table.columns, rows: state.rows.map(({ cells }) => cells) };
  const narrow = width > 0 && width < leastTable;
  return (
    <Panel {...frame} table={shown} tableOnly forms={['csv']} height={420}>
      <div ref={place}>
        <div className="measure-controls">
          <input
            type="search"
            className="measure-search"
            value={state.search}
            placeholder={t`Знайти рядок`}
            aria-label={t`Знайти рядок`}
            onChange={(event) => state.setSearch(event.currentTarget.value)}
          />
          {narrow ? <MeasureSort columns={table.columns} state={state} /> : null}
          <span className="measure-count" role="status">
            {rowsWords(i18n, state.rows.length)}
          </span>
        </div>
        {width > 0 ? (
          <MeasureBody
            columns={table.columns}
            state={state}
            label={frame.title}
            narrow={narrow}
            {...(onPick ? { onPick } : {})}
          />
        ) : null}
      </div>
    </Panel>
  );
};
