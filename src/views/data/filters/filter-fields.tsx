import { IconX } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../../charts/use-formats.ts';
import type { Inspection } from '../../../intake/inspection.ts';
import type { RowFilter } from '../../../intake/row-filter.ts';
import { filterValues } from './filter-values.ts';

interface FilterFieldsProps {
  readonly inspections: readonly [Inspection, ...Inspection[]];
  readonly filter: RowFilter;
  /** first rows that it leaves out; null = not known */
  readonly leftOut: number | null;
  readonly onChange: (filter: RowFilter) => void;
  readonly onRemove: () => void;
}

/** One condition: a column, whether rows with some of its values go or stay, and the values. */
export const FilterFields = (props: FilterFieldsProps): ReactNode => {
  const { inspections, filter, leftOut, onChange, onRemove } = props;
  const { t } = useLingui();
  const { formatCount } = useFormats();
  const { column, rows, values } = filter;
  const left = leftOut === null ? '' : formatCount(leftOut);
  const change = (value: string, isChosen: boolean) =>
    onChange({
      ...filter,
      values: isChosen ? [...values, value] : values.filter((other) => other !== value),
    });
  return (
    <fieldset className="filter-fields">
      <legend className="visually-hidden">{t`Умова за стовпцем ${column}`}</legend>
      <div className="filter-line">
        <select
          className="field"
          aria-label={t`Що зробити з рядками`}
          value={rows}
          onChange={({ target }) =>
            onChange({ ...filter, rows: target.value === 'keep' ? 'keep' : 'leaveOut' })
          }
        >
          <option value="leaveOut">{t`Пропустити рядки, де`}</option>
          <option value="keep">{t`Залишити лише рядки, де`}</option>
        </select>
        <select
          className="field"
          aria-label={t`Стовпець умови`}
          value={column}
          onChange={({ target }) => onChange({ ...filter, column: target.value, values: [] })}
        >
          {inspections[0].columns.map((one) => (
            <option key={one.column} value={one.column}>
              {one.column}
            </option>
          ))}
        </select>
        <span>
          <Trans>має одне зі значень:</Trans>
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={t`Прибрати умову за стовпцем ${column}`}
          onClick={onRemove}
        >
          <IconX aria-hidden size={16} />
        </button>
      </div>
      <div className="choice-row filter-values">
        {filterValues(inspections, filter).map(({ value, rows: count, isChosen }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={({ target }) => change(value, target.checked)}
            />
            <span className="foreign">{value === '' ? <Trans>(порожньо)</Trans> : value}</span>
            <span className="quiet">{formatCount(count)}</span>
          </label>
        ))}
      </div>
      {values.length === 0 ? (
        <p className="quiet">
          <Trans>Позначте хоча б одне значення: без них умова не діє.</Trans>
        </p>
      ) : null}
      {values.length > 0 && leftOut !== null ? (
        <p className="quiet">
          <Trans>З перших рядків пропущено: {left}</Trans>
        </p>
      ) : null}
    </fieldset>
  );
};
