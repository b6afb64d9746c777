import type { ReactNode } from 'react';
import type { TrendGeometry } from './trend-geometry.ts';
import { trendStroke } from './trend-stroke.ts';
import type { Trend } from './trend.ts';

interface TrendMarkerProps {
  readonly trend: Trend;
  readonly geometry: TrendGeometry;
  readonly index: number;
}

/** The period that is read now: a line through all, a dot on each. */
export const TrendMarker = ({ trend, geometry, index }: TrendMarkerProps): ReactNode => {
  const x = geometry.x(geometry.middles[index] ?? 0);
  return (
    <g className="trend-marker">
      <line x1={x} x2={x} y1={geometry.top} y2={geometry.bottom} />
      {trend.series.map(({ id, role, points }) => {
        const point = points[index];
        return point?.kind === 'value' ? (
          <circle key={id} cx={x} cy={geometry.y(point.value)} r="4.5" fill={trendStroke(role).colour} />
        ) : null;
      })}
    </g>
  );
};
