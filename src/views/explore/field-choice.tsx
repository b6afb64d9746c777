import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { tableFields, type TableField } from '../state/view-state.ts';
import { useViewState } from '../state/use-view-state.ts';
import './explore.css';

/** What the rows of the table are split by; at least by one thing. */
export const FieldChoice = ({
  names,
}: {
  readonly names: Readonly<Record<TableField, string>>;
}): ReactNode => {
  const { t } = useLingui();
  const { state, change } = useViewState();
  const flip = (field: TableField): void => {
    const fields = tableFields.filter((each) => (each === field) !== state.fields.includes(each));
    if (fields.length > 0) change({ fields, sort: null });
  };
  return (
    <fieldset className="fields">
      <legend>{t`Рядок — це`}</legend>
      {tableFields.map((field) => (
        <label key={field}>
          <input type="checkbox" checked={state.fields.includes(field)} onChange={() => flip(field)} />
          {names[field]}
        </label>
      ))}
    </fieldset>
  );
};
