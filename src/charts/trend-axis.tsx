import type { ReactNode } from 'react';
import type { TimeTick } from './time-ticks.ts';
import type { TrendGeometry } from './trend-geometry.ts';

interface TrendAxisProps {
  readonly geometry: TrendGeometry;
  readonly ticks: readonly TimeTick[];
  readonly shareLabel: (share: number) => string;
}

/** Share lines with their labels, and the time axis. */
export const TrendAxis = ({ geometry, ticks, shareLabel }: TrendAxisProps): ReactNode => {
  const { left, right, bottom, x, y } = geometry;
  return (
    <g className="trend-axis">
      {geometry.ticks.map((share) => (
        <g key={share}>
          <line x1={left} x2={right} y1={y(share)} y2={y(share)} data-base={share === 0 || undefined} />
          <text x={left - 8} y={y(share) + 4} textAnchor="end">
            {shareLabel(share)}
          </text>
        </g>
      ))}
      {ticks.map(({ at, label, strong, anchor }) => (
        <g key={at}>
          {anchor === 'start' ? (
            <line x1={x(at)} x2={x(at)} y1={bottom} y2={bottom + (strong ? 8 : 5)} data-base />
          ) : null}
          <text
            x={anchor === 'start' ? x(at) + 1 : x(at)}
            y={bottom + 21}
            textAnchor={anchor}
            data-strong={strong || undefined}
          >
            {label}
          </text>
        </g>
      ))}
    </g>
  );
};
