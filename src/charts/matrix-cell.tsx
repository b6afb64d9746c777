import type { ReactNode } from 'react';
import type { Measurement } from '../measures/measurement.ts';
import { colourStep } from './colour-step.ts';
import type { ColourSteps } from './colour-steps.ts';
import { isWide } from './is-wide.ts';
import { missingMark } from './missing-mark.ts';
import { useCellWords } from './use-cell-words.ts';
import { useFormats } from './use-formats.ts';

interface MatrixCellProps {
  readonly measurement: Measurement;
  readonly steps: ColourSteps;
  readonly stop: { readonly 'data-row': number; readonly 'data-column': number; readonly tabIndex: number };
}

/** One cell: number on its colour; all that is known of it is its name for assistive technology. */
export const MatrixCell = ({ measurement, steps, stop }: MatrixCellProps): ReactNode => {
  const { formatShare } = useFormats();
  const words = useCellWords()(measurement);
  if (measurement.kind === 'missing') {
    return (
      <td {...stop} data-step="missing" aria-label={words}>
        {missingMark(measurement.reason)}
      </td>
    );
  }
  return (
    <td {...stop} data-step={colourStep(measurement.value, steps)} aria-label={words}>
      {isWide(measurement) ? '≈ ' : null}
      {formatShare(measurement.value)}
    </td>
  );
};
