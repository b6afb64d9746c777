import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';

export interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  /** what it means here, in small print */
  readonly note?: string;
  readonly isDisabled?: boolean;
}

interface ChoiceListProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  /** null: none of them is what is shown now */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** side by side instead of below each other */
  readonly inRow?: boolean;
}

/** One of a few. */
export const ChoiceList = <T extends string>(props: ChoiceListProps<T>): ReactNode => (
  <RadioGroup
    aria-label={props.label}
    className={props.inRow ? 'control-row' : 'control-list'}
    orientation={props.inRow ? 'horizontal' : 'vertical'}
    value={props.value}
    onChange={(value) => {
      const chosen = props.choices.find((choice) => choice.value === value);
      if (chosen) props.onChange(chosen.value);
    }}
  >
    {props.choices.map(({ value, name, note, isDisabled = false }) => (
      <RadioField key={value} value={value} isDisabled={isDisabled}>
        <RadioButton className={props.inRow ? 'control-cell' : 'control-item'}>
          {props.inRow ? null : <span className="control-dot" />}
          <span>{name}</span>
          {note ? <span className="control-aside">{note}</span> : null}
        </RadioButton>
      </RadioField>
    ))}
  </RadioGroup>
);
