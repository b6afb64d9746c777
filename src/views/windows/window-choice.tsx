import { useId, type ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import type { DayRange } from '../../cube/day-range.ts';
import './windows.css';

interface WindowChoiceProps {
  readonly label: string;
  readonly windows: readonly DayRange[];
  /** a place of `windows` */
  readonly value: number;
  /** the other window of the pair: nothing is compared with itself */
  readonly other: number;
  readonly onChange: (at: number) => void;
}

/** Chooses one of a table's windows. */
export const WindowChoice = ({ label, windows, value, other, onChange }: WindowChoiceProps): ReactNode => {
  const { formatRange } = useFormats();
  const id = useId();
  return (
    <p className="window-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {windows.map((window, at) => (
          <option key={`${window.from} ${window.to}`} value={at} disabled={at === other}>
            {formatRange(window)}
          </option>
        ))}
      </select>
    </p>
  );
};
