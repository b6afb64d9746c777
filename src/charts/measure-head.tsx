import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import type { CSSProperties, ReactNode } from 'react';
import type { ChartColumn } from './chart-table.ts';
import type { MeasureTableState } from './use-measure-table.ts';

interface MeasureHeadProps {
  readonly columns: readonly ChartColumn[];
  readonly state: MeasureTableState;
  /** on a phone the headers are there for screen readers only */
  readonly hidden: boolean;
  readonly style: CSSProperties | undefined;
}

/** Column headers that sort. */
export const MeasureHead = ({ columns, state, hidden, style }: MeasureHeadProps): ReactNode => {
  const { sort, sortBy } = state;
  return (
    <div role="rowgroup" className={hidden ? 'visually-hidden' : 'measure-head'}>
      <div role="row" className="measure-head-row" aria-rowindex={1} style={style}>
        {columns.map(({ id, header, kind }) => {
          const sorted = sort?.column === id ? (sort.descending ? 'descending' : 'ascending') : 'none';
          const Arrow =
            sorted === 'none' ? IconArrowsSort : sorted === 'descending' ? IconArrowDown : IconArrowUp;
          return (
            <div key={id} role="columnheader" aria-sort={sorted} data-kind={kind}>
              {hidden ? (
                header
              ) : (
                <button type="button" onClick={() => sortBy(id)}>
                  {header}
                  <Arrow size={14} aria-hidden data-sorted={sorted} />
                </button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
};
