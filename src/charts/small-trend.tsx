import type { ReactNode } from 'react';
import type { PeriodUnit } from '../cube/period-unit.ts';
import { nextPeriod } from '../cube/next-period.ts';
import type { Measurement } from '../measures/measurement.ts';
import { linePath } from './line-path.ts';
import { timeTicks } from './time-ticks.ts';
import type { TrendPeriod } from './trend.ts';
import { useFormats } from './use-formats.ts';

interface SmallTrendProps {
  readonly unit: PeriodUnit;
  readonly periods: readonly TrendPeriod[];
  readonly points: readonly Measurement[];
  readonly reference: readonly Measurement[];
  /** top of the scale that all share */
  readonly top: number;
  readonly width: number;
}

const [height, above, below, leftMargin, rightMargin] = [96, 20, 18, 2, 6];

/** One line on the common scale, with its interval and the whole city's line behind it. Plain SVG: there are many. */
export const SmallTrend = (props: SmallTrendProps): ReactNode => {
  const { unit, periods, points, reference, top, width } = props;
  const formats = useFormats();
  const starts = periods.map(({ start }) => start);
  const from = starts[0] ?? 0;
  const to = nextPeriod(starts.at(-1) ?? 0, unit);
  const room = width - leftMargin - rightMargin;
  const x = (day: number) => leftMargin + ((day - from) / (to - from)) * room;
  const y = (share: number) => height - below - (share / top) * (height - above - below);
  const middle = (start: number) => x((start + nextPeriod(start, unit)) / 2);
  const places = (of: readonly Measurement[], part: 'whole' | 'partial') =>
    periods.map(({ start, partial }, index) => {
      const point = of[index];
      // the stretch to a partial period begins at the whole one beside it
      const near = partial || periods[index - 1]?.partial || periods[index + 1]?.partial;
      if (point?.kind !== 'value' || (part === 'whole' ? partial : !near)) return null;
      return { x: middle(start), y: y(point.value) };
    });
  const band = periods.flatMap(({ start }, index) => {
    const point = points[index];
    const before = points[index - 1];
    if (point?.kind !== 'value' || before?.kind !== 'value') return [];
    const [a, b] = [middle(starts[index - 1] ?? 0), middle(start)];
    return [`M${a} ${y(before.low)}L${b} ${y(point.low)}L${b} ${y(point.high)}L${a} ${y(before.high)}Z`];
  });
  const ticks = timeTicks({ starts, unit }, Math.min(room, 150), formats);
  return (
    <svg className="small-trend" width={width} height={height} aria-hidden>
      <line x1={leftMargin} x2={width - rightMargin} y1={y(top)} y2={y(top)} />
      <line x1={leftMargin} x2={width - rightMargin} y1={y(0)} y2={y(0)} data-base />
      <text x={leftMargin} y={y(top) - 3}>
        {formats.formatWholeShare(top)}
      </text>
      {ticks.map(({ at, label, anchor }) => (
        <g key={at}>
          {anchor === 'start' ? <line x1={x(at)} x2={x(at)} y1={y(0)} y2={y(0) + 4} data-base /> : null}
          <text x={x(at)} y={height - 3} textAnchor={anchor}>
            {label}
          </text>
        </g>
      ))}
      <path d={linePath(places(reference, 'whole'))} data-line="reference" />
      <path d={band.join('')} data-line="interval" />
      <path d={linePath(places(points, 'partial'))} data-line="partial" />
      <path d={linePath(places(points, 'whole'))} data-line="main" />
    </svg>
  );
};
