import type { ReactNode } from 'react';
import type { Measurement } from '../../measures/measurement.ts';
import './targets.css';

interface ShareBarProps {
  readonly adoption: Measurement;
  /** the share to reach, as a tick */
  readonly benchmark: Measurement | null;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Adoption as a bar with its interval as a bracket and the benchmark as a tick. The numbers stand beside it. */
export const ShareBar = ({ adoption, benchmark }: ShareBarProps): ReactNode => {
  if (adoption.kind === 'missing') return <span className="share-bar" aria-hidden />;
  const { value, low, high } = adoption;
  return (
    <span className="share-bar" aria-hidden>
      <span className="share-bar-fill" style={{ inlineSize: percent(value) }} />
      <span
        className="share-bar-range"
        style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }}
      />
      {benchmark?.kind === 'value' ? (
        <span className="share-bar-goal" style={{ insetInlineStart: percent(benchmark.value) }} />
      ) : null}
    </span>
  );
};
