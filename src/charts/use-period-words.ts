import { useLingui } from '@lingui/react/macro';
import { missingWords } from '../i18n/missing-words.ts';
import type { Trend } from './trend.ts';
import { useFormats } from './use-formats.ts';

/** One period of a trend as a screen reader says it: the tooltip in a sentence. */
export const usePeriodWords = (trend: Trend): ((index: number) => string) => {
  const { t, i18n } = useLingui();
  const { formatPeriod, formatShare, formatShareRange, formatCount } = useFormats();
  return (index) => {
    const period = trend.periods[index];
    if (!period) return '';
    const name = period.name ?? formatPeriod(period.start, trend.unit);
    const shares = trend.series.flatMap(({ name: line, points }, at) => {
      const point = points[index];
      if (!point) return [];
      if (point.kind === 'missing') return [`${line}: ${missingWords(i18n, point.reason)}`];
      const range = at === 0 ? ` (${formatShareRange(point.low, point.high)})` : '';
      return [`${line} ${formatShare(point.value)}${range}`];
    });
    const main = trend.series[0]?.points[index];
    const n = main?.kind === 'value' ? [t`n = ${formatCount(main.n)}`] : [];
    const title = period.partial ? `${name}, ${t`неповний період`}` : name;
    return `${title}: ${[...shares, ...n].join('; ')}`;
  };
};
