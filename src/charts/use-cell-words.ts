import { useLingui } from '@lingui/react/macro';
import { missingWords } from '../i18n/missing-words.ts';
import type { Measurement } from '../measures/measurement.ts';
import { useFormats } from './use-formats.ts';

/** A share with interval and n in one line, or the reason for the gap. */
export const useCellWords = (): ((measurement: Measurement) => string) => {
  const { t, i18n } = useLingui();
  const { formatShare, formatShareRange, formatCount } = useFormats();
  return (measurement) => {
    if (measurement.kind === 'missing') return missingWords(i18n, measurement.reason);
    const { value, low, high, n } = measurement;
    return `${formatShare(value)} (${formatShareRange(low, high)}), ${t`n = ${formatCount(n)}`}`;
  };
};
