import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ColourSteps } from './colour-steps.ts';
import { useFormats } from './use-formats.ts';
import './step-legend.css';

interface StepLegendProps {
  readonly steps: ColourSteps;
  readonly children?: ReactNode;
}

/** What the five colours mean: the borders stand between the swatches. */
export const StepLegend = ({ steps, children }: StepLegendProps): ReactNode => {
  const { formatWholeShare } = useFormats();
  const [first, , , last] = steps.map(formatWholeShare);
  return (
    <div className="step-legend">
      <p className="visually-hidden">
        <Trans>
          Колір у п’ять ступенів: від найсвітлішого, менше ніж {first}, до найнасиченішого, від {last}.
        </Trans>
      </p>
      <div className="step-legend-scale" aria-hidden>
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} data-step={step} />
        ))}
        {steps.map((border) => (
          <span key={border}>{formatWholeShare(border)}</span>
        ))}
      </div>
      {children}
    </div>
  );
};
