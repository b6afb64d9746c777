import { Trans } from '@lingui/react/macro';
import {
  useId,
  useMemo,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { nearestIndex } from './nearest-index.ts';
import { TrendKey } from './trend-key.tsx';
import { trendLayout } from './trend-layout.ts';
import { TrendMarker } from './trend-marker.tsx';
import { TrendPlot } from './trend-plot.tsx';
import { TrendTip } from './trend-tip.tsx';
import type { Trend } from './trend.ts';
import { useFormats } from './use-formats.ts';
import { usePeriodWords } from './use-period-words.ts';
import { useWidth } from './use-width.ts';
import './trend.css';

interface TrendFigureProps {
  readonly trend: Trend;
  readonly label: string;
  /** filters by a period of the trend, by its place; without it a click does nothing */
  readonly onPick: ((index: number) => void) | undefined;
}

/** How far a key moves the period that is read; a page is a tenth of the whole. */
const moves: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowLeft: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  PageDown: (index, last) => index - Math.ceil(last / 10),
  PageUp: (index, last) => index + Math.ceil(last / 10),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * A trend that can be read with the pointer and with the keyboard alike. For assistive technology it is a slider over
 * the periods: the arrows move it and its value text, the numbers of the period, is spoken.
 */
export const TrendFigure = ({ trend, label, onPick }: TrendFigureProps): ReactNode => {
  const hint = useId();
  const formats = useFormats();
  const words = usePeriodWords(trend);
  const [frame, width] = useWidth();
  const [active, setActive] = useState<number | null>(null);
  const layout = useMemo(
    () => (width > 0 ? trendLayout(trend, width, formats) : null),
    [trend, width, formats],
  );
  const last = trend.periods.length - 1;
  const read = (event: PointerEvent<HTMLElement>): void => {
    if (!layout) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setActive(nearestIndex(layout.geometry.middles.map(layout.geometry.x), x));
  };
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const to = moves[event.key];
    if (event.key === 'Escape') setActive(null);
    if (event.key === 'Enter' && active !== null) onPick?.(Math.min(active, last));
    if (!to) return;
    event.preventDefault();
    setActive(Math.max(0, Math.min(last, to(active ?? last, last))));
  };
  // a finger reads with the same tap that would pick: the period filter is for it
  const pick = ({ nativeEvent }: MouseEvent<HTMLElement>): void => {
    const isTouch = nativeEvent instanceof globalThis.PointerEvent && nativeEvent.pointerType === 'touch';
    if (active !== null && !isTouch) onPick?.(Math.min(active, last));
  };
  const shown = active === null ? null : Math.min(active, last);
  return (
    <div className="trend" ref={frame} style={layout ? {} : { minBlockSize: 280 }}>
      {layout?.narrow ? <TrendKey labels={layout.labels} /> : null}
      {layout ? (
        <div
          className="trend-field"
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={last}
          aria-valuenow={shown ?? last}
          aria-valuetext={words(shown ?? last)}
          onFocus={() => setActive((now) => now ?? last)}
          onBlur={() => setActive(null)}
          aria-describedby={onPick ? hint : undefined}
          data-pickable={onPick ? '' : undefined}
          onKeyDown={move}
          onClick={pick}
          onPointerMove={read}
          onPointerDown={read}
          onPointerLeave={(event) => {
            if (document.activeElement !== event.currentTarget) setActive(null);
          }}
        >
          <TrendPlot trend={trend} layout={layout} />
          {onPick ? (
            <span id={hint} hidden data-not-exported>
              <Trans>Enter — показати лише цей період</Trans>
            </span>
          ) : null}
          {shown === null ? null : (
            <svg className="trend-overlay" data-not-exported aria-hidden>
              <TrendMarker trend={trend} geometry={layout.geometry} index={shown} />
            </svg>
          )}
          {shown === null ? null : <TrendTip trend={trend} layout={layout} index={shown} />}
        </div>
      ) : null}
    </div>
  );
};
