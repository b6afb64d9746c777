import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { nextPeriod } from '../cube/next-period.ts';
import { missingWords } from '../i18n/missing-words.ts';
import type { TrendLayout } from './trend-layout.ts';
import { trendStroke } from './trend-stroke.ts';
import type { Trend } from './trend.ts';
import { useFormats } from './use-formats.ts';

interface TrendTipProps {
  readonly trend: Trend;
  readonly layout: TrendLayout;
  readonly index: number;
}

/** One period in numbers, beside its place in the plot. */
export const TrendTip = ({ trend, layout, index }: TrendTipProps): ReactNode => {
  const { i18n } = useLingui();
  const formats = useFormats();
  const period = trend.periods[index];
  if (!period) return null;
  const { start, partial, name: called } = period;
  const end = nextPeriod(start, trend.unit) - 1;
  const x = layout.geometry.x(layout.geometry.middles[index] ?? 0);
  const { width } = layout.geometry;
  const beside = x > width / 2 ? { insetInlineEnd: width - x + 14 } : { insetInlineStart: x + 14 };
  const main = trend.series[0]?.points[index];
  const requests = main?.kind === 'value' ? formats.formatCount(main.n) : null;
  const bands = (trend.bands ?? []).filter(({ from, to }) => to >= start && from <= end);
  return (
    <div className="trend-tip" style={layout.narrow ? {} : beside} aria-hidden data-not-exported>
      <p className="trend-tip-title">
        {called ?? formats.formatPeriod(start, trend.unit)}
        {partial ? (
          <span>
            {' '}
            <Trans>неповний період</Trans>
          </span>
        ) : null}
      </p>
      <table>
        <tbody>
          {trend.series.map(({ id, name, role, points }, at) => {
            const point = points[index];
            if (!point) return null;
            return (
              <tr key={id}>
                <th scope="row">
                  <i style={{ background: trendStroke(role).colour }} />
                  {name}
                </th>
                {point.kind === 'value' ? (
                  <td>
                    {formats.formatShare(point.value)}
                    {at === 0 ? <small>{formats.formatShareRange(point.low, point.high)}</small> : null}
                  </td>
                ) : (
                  <td data-missing>{missingWords(i18n, point.reason)}</td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {requests === null ? null : (
        <p className="trend-tip-n">
          <Trans>n = {requests}</Trans>
        </p>
      )}
      {bands.map(({ name, from }) => (
        <p key={`${name}-${from}`} className="trend-tip-band">
          {name}
        </p>
      ))}
    </div>
  );
};
