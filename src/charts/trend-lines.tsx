import { Area, Line } from 'recharts';
import type { ReactNode } from 'react';
import type { TrendPoint } from './trend-points.ts';
import { trendStroke } from './trend-stroke.ts';
import type { TrendSeries } from './trend.ts';

const still = {
  isAnimationActive: false,
  activeDot: false,
  connectNulls: false,
  legendType: 'none',
} as const;

interface DotProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: TrendPoint;
}

/** The lines of a trend as recharts elements, the first series on top of the others and above its interval. */
export const trendLines = (series: readonly TrendSeries[]): ReactNode => {
  const drawn = series.map(({ id, role }, index) => {
    const { colour, width, dash } = trendStroke(role);
    const loneDot = ({ cx, cy, payload }: DotProps) =>
      payload?.alone[index] && cx !== undefined && cy !== undefined ? (
        <circle key={`${id}-${cx}`} cx={cx} cy={cy} r={width} fill={colour} />
      ) : (
        <g key={`${id}-${cx}`} />
      );
    const stroke = {
      stroke: colour,
      strokeWidth: width,
      strokeLinejoin: 'round',
      strokeLinecap: 'round',
    } as const;
    return [
      <Line
        key={`${id}-dashed`}
        {...still}
        {...stroke}
        type="linear"
        dataKey={(point: TrendPoint) => point.dashed[index]}
        strokeDasharray="1 5"
        dot={false}
      />,
      <Line
        key={id}
        {...still}
        {...stroke}
        type="linear"
        dataKey={(point: TrendPoint) => point.whole[index]}
        {...(dash ? { strokeDasharray: dash } : {})}
        dot={loneDot}
      />,
    ];
  });
  const colour = trendStroke(series[0]?.role ?? 'online').colour;
  return [
    <Area
      key="interval"
      {...still}
      type="linear"
      dataKey={(point: TrendPoint) => point.interval}
      stroke="none"
      fill={colour}
      fillOpacity={0.18}
    />,
    ...drawn.toReversed().flat(),
  ];
};
