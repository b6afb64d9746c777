import { ComposedChart, XAxis, YAxis } from 'recharts';
import { memo, type ReactNode } from 'react';
import { TrendAxis } from './trend-axis.tsx';
import { TrendBands } from './trend-bands.tsx';
import { TrendEndLabels } from './trend-end-labels.tsx';
import { TrendGaps } from './trend-gaps.tsx';
import type { TrendLayout } from './trend-layout.ts';
import { trendLines } from './trend-lines.tsx';
import type { Trend } from './trend.ts';
import { useFormats } from './use-formats.ts';

interface TrendPlotProps {
  readonly trend: Trend;
  readonly layout: TrendLayout;
}

/** An axis that only scales: what is written along it is ours. */
const bare = { hide: true, type: 'number', niceTicks: 'none', allowDataOverflow: true } as const;

/** The drawing itself. recharts draws lines and bands of intervals; axes and labels are laid out by us, so that no two overlap. */
export const TrendPlot = memo(({ trend, layout }: TrendPlotProps): ReactNode => {
  const { formatWholeShare } = useFormats();
  const { geometry, points, ticks, bands, labels, narrow } = layout;
  const { width, height, left, right, top, bottom, days } = geometry;
  return (
    <ComposedChart
      data={points}
      width={width}
      height={height}
      margin={{ left, right: width - right, top, bottom: height - bottom }}
      accessibilityLayer={false}
    >
      <XAxis {...bare} dataKey="at" domain={[...days]} />
      <YAxis {...bare} domain={[0, geometry.ticks.at(-1) ?? 1]} />
      <TrendBands bands={bands} top={top} bottom={bottom} />
      <TrendGaps trend={trend} geometry={geometry} />
      <TrendAxis geometry={geometry} ticks={ticks} shareLabel={formatWholeShare} />
      {trendLines(trend.series)}
      {narrow ? null : <TrendEndLabels labels={labels} geometry={geometry} />}
    </ComposedChart>
  );
});
