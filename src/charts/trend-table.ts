import type { Formats } from '../i18n/formats.ts';
import type { ChartCell, ChartTable } from './chart-table.ts';
import { measurementCell } from './measurement-cell.ts';
import type { Trend } from './trend.ts';

interface TrendWords {
  readonly period: string;
  readonly low: string;
  readonly high: string;
  readonly requests: string;
  readonly partial: string;
}

/** A trend in rows: one a period, with the interval of the first series and n. */
export const trendTable = (trend: Trend, formats: Formats, words: TrendWords): ChartTable => {
  const [main] = trend.series;
  const rows = trend.periods.map(({ start, partial, name: called }, index): ChartCell[] => {
    const point = main?.points[index];
    const name = called ?? formats.formatPeriod(start, trend.unit);
    const known = point?.kind === 'value';
    return [
      partial ? `${name} (${words.partial})` : name,
      ...trend.series.map(({ points }) => {
        const measurement = points[index];
        return measurement ? measurementCell(measurement, 'share') : '';
      }),
      known ? { kind: 'share', value: point.low } : '',
      known ? { kind: 'share', value: point.high } : '',
      known ? { kind: 'count', value: point.n } : '',
    ];
  });
  return {
    columns: [
      { id: 'period', header: words.period, kind: 'text' },
      ...trend.series.map(({ id, name }) => ({ id, header: name, kind: 'share' as const })),
      { id: 'low', header: `${main?.name ?? ''}: ${words.low}`, kind: 'share' },
      { id: 'high', header: `${main?.name ?? ''}: ${words.high}`, kind: 'share' },
      { id: 'n', header: words.requests, kind: 'count' },
    ],
    rows,
  };
};
