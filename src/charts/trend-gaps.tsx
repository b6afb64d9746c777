import { useId, type ReactNode } from 'react';
import { nextPeriod } from '../cube/next-period.ts';
import type { TrendGeometry } from './trend-geometry.ts';
import type { Trend } from './trend.ts';

interface TrendGapsProps {
  readonly trend: Trend;
  readonly geometry: TrendGeometry;
}

/** Hatched ground where the first series has no number: a gap is seen as a gap, the tooltip gives the reason. */
export const TrendGaps = ({ trend, geometry }: TrendGapsProps): ReactNode => {
  const pattern = useId();
  const { x, top, bottom } = geometry;
  const gaps = trend.periods.filter((_, index) => trend.series[0]?.points[index]?.kind === 'missing');
  if (gaps.length === 0) return null;
  return (
    <g className="trend-gaps">
      <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line y2="6" stroke="var(--line-strong)" strokeWidth="1" strokeOpacity="0.55" />
      </pattern>
      {gaps.map(({ start }, index) => (
        // windows may end on the same day
        <rect
          key={index}
          x={x(start)}
          y={top}
          width={x(nextPeriod(start, trend.unit)) - x(start)}
          height={bottom - top}
          fill={`url(#${pattern})`}
        />
      ))}
    </g>
  );
};
