import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PanelFrame } from './panel-frame.ts';
import { Panel } from './panel.tsx';
import { TrendFigure } from './trend-figure.tsx';
import { trendTable } from './trend-table.ts';
import type { Trend, TrendPeriod } from './trend.ts';
import { useFormats } from './use-formats.ts';

export interface TrendChartProps extends PanelFrame {
  readonly trend: Trend;
  /** filters by one of the periods */
  readonly onPick?: (period: TrendPeriod) => void;
}

/** Shares by channel over periods. The first series is the one the chart is about: its interval is drawn. */
export const TrendChart = ({ trend, onPick, ...frame }: TrendChartProps): ReactNode => {
  const { t } = useLingui();
  const formats = useFormats();
  const table = trendTable(trend, formats, {
    period: t`Період`,
    low: t`від (95 %)`,
    high: t`до (95 %)`,
    requests: t`Запитів`,
    partial: t`неповний`,
  });
  return (
    <Panel {...frame} table={table} height={280}>
      <TrendFigure
        trend={trend}
        label={frame.title}
        onPick={
          onPick &&
          ((index) => {
            const period = trend.periods[index];
            if (period) onPick(period);
          })
        }
      />
    </Panel>
  );
};
