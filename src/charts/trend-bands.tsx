import type { ReactNode } from 'react';
import type { PlacedBand } from './place-bands.ts';

interface TrendBandsProps {
  readonly bands: readonly PlacedBand[];
  readonly top: number;
  readonly bottom: number;
}

/** Campaigns and exclusion windows behind the lines, with their names above. */
export const TrendBands = ({ bands, top, bottom }: TrendBandsProps): ReactNode => (
  <g className="trend-bands">
    {bands.map(({ band, from, to, label, labelX, row }) => (
      <g key={`${band.name}-${band.from}`} data-kind={band.kind}>
        <rect x={from} y={top - 4} width={Math.max(2, to - from)} height={bottom - top + 4} />
        <text x={labelX} y={top - 10 - row * 16}>
          {label}
        </text>
      </g>
    ))}
  </g>
);
