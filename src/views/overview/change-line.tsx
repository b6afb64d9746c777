import { useLingui as useI18n } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import { missingWords } from '../../i18n/missing-words.ts';
import type { Measurement } from '../../measures/measurement.ts';

/** half of the last digit shown */
const leastShown = 0.0005;

interface ChangeLineProps {
  readonly change: Measurement;
  /** difference of shares in points, or growth relative to before */
  readonly as: 'points' | 'growth';
  /** which direction is good news; null: neither */
  readonly good: 'up' | 'down' | null;
  /** 'до 2024 року'; '' where nothing is compared */
  readonly against: string;
}

/** A change with its sign, its word and its interval; a change within chance is called so. */
export const ChangeLine = ({ change, as, good, against }: ChangeLineProps): ReactNode => {
  const { t } = useLingui();
  const { i18n } = useI18n();
  const formats = useFormats();
  if (against === '') return null;
  if (change.kind === 'missing') {
    return <p className="figure-line">{missingWords(i18n, change.reason)}</p>;
  }
  const { value, low, high } = change;
  const points = as === 'points';
  const size = points ? formats.formatPoints(value, 'never') : formats.formatShare(value, 'never');
  const range = points
    ? formats.formatPointsRange(low, high)
    : `${formats.formatShare(low, 'always')} … ${formats.formatShare(high, 'always')}`;
  // what rounds to nothing is nothing, however many requests make it more than chance
  if ((low <= 0 && high >= 0) || Math.abs(value) < leastShown) {
    return (
      <p className="figure-line">
        <Trans>
          ≈ без помітної зміни {against} <span className="figure-range">({range})</span>
        </Trans>
      </p>
    );
  }
  const up = value > 0;
  const tone = good === null ? 'neutral' : (good === 'up') === up ? 'good' : 'bad';
  const sign = up ? '▲' : '▼';
  const words = up ? t`більше на ${size}` : t`менше на ${size}`;
  return (
    <p className="figure-line">
      <strong data-tone={tone}>
        <span aria-hidden>{sign} </span>
        {words}
      </strong>{' '}
      {against} <span className="figure-range">({range})</span>
    </p>
  );
};
