import type { ReactNode } from 'react';
import type { EndLabel } from './trend-layout.ts';
import { trendStroke } from './trend-stroke.ts';

/** Names and last values above the plot, where there is no room at the line ends. */
export const TrendKey = ({ labels }: { readonly labels: readonly EndLabel[] }): ReactNode => (
  <ul className="trend-key">
    {labels.map(({ id, role, name, share }) => (
      <li key={id}>
        <i style={{ background: trendStroke(role).colour }} />
        {name} <strong>{share}</strong>
      </li>
    ))}
  </ul>
);
