import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { ListColumn } from '../../../city/lists/list-column.ts';
import type { ListFault } from '../../../city/lists/list-faults.ts';
import { listFaultWords } from './list-fault-words.ts';

export interface CellChoice {
  readonly value: string;
  readonly name: string;
}

interface ListCellProps {
  /** heading of the column and name of the row */
  readonly label: string;
  readonly form: ListColumn<never>['form'];
  readonly text: string;
  readonly choices: readonly CellChoice[] | null;
  readonly fault: ListFault | undefined;
  readonly isFirst: boolean;
  readonly onText: (text: string) => void;
}

const ChoiceField = ({
  choices,
  text,
  label,
  onText,
  ...rest
}: Omit<ListCellProps, 'form' | 'fault' | 'isFirst'>): ReactNode => (
  <select
    {...rest}
    className="field"
    aria-label={label}
    value={text}
    onChange={({ target }) => onText(target.value)}
  >
    {choices?.some(({ value }) => value === text) ? null : <option value={text}>{text || '—'}</option>}
    {choices?.map(({ value, name }) => (
      <option key={value} value={value}>
        {name}
      </option>
    ))}
  </select>
);

/** One cell that is edited where it stands: Enter or leaving it takes what was typed, Escape what was there. */
export const ListCell = ({ isFirst, fault, ...props }: ListCellProps): ReactNode => {
  const { i18n } = useLingui();
  const { label, form, text, choices, onText } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const take = (): void => {
    if (typed !== null && typed !== text) onText(typed);
    setTyped(null);
  };
  const marks = { 'aria-invalid': fault !== undefined, 'aria-describedby': fault ? id : undefined };
  const field = {
    ...marks,
    className: 'field',
    'aria-label': label,
    value: typed ?? text,
    // the field of a row that was added just now
    'data-first': isFirst || undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setTyped(target.value),
    onBlur: take,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && typed !== null) {
        event.stopPropagation();
        setTyped(null);
      }
      if (event.key !== 'Enter') return;
      event.preventDefault();
      take();
    },
  };
  return (
    <>
      {form === 'choice' ? (
        <ChoiceField {...marks} label={label} text={text} choices={choices} onText={onText} />
      ) : null}
      {form === 'text' || form === 'texts' ? <textarea {...field} rows={1} /> : null}
      {form === 'choice' || form === 'text' || form === 'texts' ? null : (
        <input {...field} inputMode={form === 'number' ? 'decimal' : undefined} />
      )}
      {fault ? (
        <span className="list-fault" id={id}>
          {listFaultWords(i18n, fault)}
        </span>
      ) : null}
    </>
  );
};
