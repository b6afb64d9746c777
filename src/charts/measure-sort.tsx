import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ChartColumn } from './chart-table.ts';
import type { MeasureTableState } from './use-measure-table.ts';

interface MeasureSortProps {
  readonly columns: readonly ChartColumn[];
  readonly state: MeasureTableState;
}

/** Sorting where there is no header to press. */
export const MeasureSort = ({ columns, state }: MeasureSortProps): ReactNode => {
  const { t } = useLingui();
  const { sort, sortBy } = state;
  const Arrow = sort?.descending ? IconArrowDown : IconArrowUp;
  return (
    <span className="measure-sort">
      <select
        aria-label={t`Впорядкувати за`}
        value={sort?.column ?? ''}
        onChange={(event) => sortBy(event.currentTarget.value)}
      >
        {sort ? null : <option value="">{t`Впорядкувати за…`}</option>}
        {columns.map(({ id, header }) => (
          <option key={id} value={id}>
            {header}
          </option>
        ))}
      </select>
      {sort ? (
        <button
          type="button"
          onClick={() => sortBy(sort.column)}
          aria-label={sort.descending ? t`Спадання; змінити порядок` : t`Зростання; змінити порядок`}
        >
          <Arrow size={16} aria-hidden />
        </button>
      ) : null}
    </span>
  );
};
