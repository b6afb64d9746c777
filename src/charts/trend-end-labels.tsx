import type { ReactNode } from 'react';
import { spreadApart } from './spread-apart.ts';
import type { TrendGeometry } from './trend-geometry.ts';
import type { EndLabel } from './trend-layout.ts';
import { trendStroke } from './trend-stroke.ts';

interface TrendEndLabelsProps {
  readonly labels: readonly EndLabel[];
  readonly geometry: TrendGeometry;
}

/** Names and last values at the ends of the lines, moved apart where lines end close together. */
export const TrendEndLabels = ({ labels, geometry }: TrendEndLabelsProps): ReactNode => {
  const { right, top, bottom } = geometry;
  const wanted = labels.map(({ value }) => geometry.y(value));
  const places = spreadApart(wanted, 17, { from: top + 4, to: bottom - 4 });
  return (
    <g className="trend-end-labels">
      {labels.map(({ id, role, name, share }, index) => {
        const y = places[index] ?? 0;
        return (
          <text key={id} x={right + 8} y={y + 4} fill={trendStroke(role).ink}>
            {name} {share}
          </text>
        );
      })}
    </g>
  );
};
