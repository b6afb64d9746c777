import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Measurement } from '../measures/measurement.ts';
import { missingWords } from '../i18n/missing-words.ts';
import { useFormats } from './use-formats.ts';
import './measurement-text.css';

interface MeasurementTextProps {
  readonly measurement: Measurement;
  readonly as?: 'share' | 'points';
  /** value alone; value with interval; or with interval and n */
  readonly show?: 'value' | 'interval' | 'all';
}

/** A number with what is known about it, or the gap with its reason: never one without the other. */
export const MeasurementText = ({
  measurement,
  as = 'share',
  show = 'all',
}: MeasurementTextProps): ReactNode => {
  const { i18n } = useLingui();
  const formats = useFormats();
  if (measurement.kind === 'missing') {
    return <span className="measurement-missing">{missingWords(i18n, measurement.reason)}</span>;
  }
  const { value, low, high, n } = measurement;
  const number = as === 'share' ? formats.formatShare(value) : formats.formatPoints(value, 'always');
  const range = as === 'share' ? formats.formatShareRange(low, high) : formats.formatPointsRange(low, high);
  const requests = formats.formatCount(n);
  return (
    <span className="measurement">
      <strong>{number}</strong>
      {show === 'value' ? null : <span className="measurement-range"> ({range})</span>}
      {show === 'all' ? (
        <span className="measurement-n">
          , <Trans>n = {requests}</Trans>
        </span>
      ) : null}
    </span>
  );
};
