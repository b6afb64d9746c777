import type { ChartCell, ChartColumn, ChartTable } from '../../charts/chart-table.ts';
import { measurementCell } from '../../charts/measurement-cell.ts';
import type { Measurement } from '../../measures/measurement.ts';
import type { SeriesChange } from '../../measures/windows/series-changes.ts';

interface SeriesWords {
  readonly nameOf: (dimension: 'district' | 'service', key: string) => string;
  readonly headers: Readonly<
    Record<
      | 'service'
      | 'district'
      | 'row'
      | 'earlier'
      | 'later'
      | 'change'
      | 'low'
      | 'high'
      | 'requestsEarlier'
      | 'requestsLater',
      string
    >
  >;
}

const bound = (change: Measurement, end: 'low' | 'high'): ChartCell =>
  change.kind === 'value' ? { kind: 'points', value: change[end] } : '';

const requestsCell = (requests: number): ChartCell =>
  Number.isNaN(requests) ? { kind: 'missing', reason: 'not-reporting' } : { kind: 'count', value: requests };

/** Rows of two windows as a table; a gap says why it is one. */
export const seriesTable = (
  changes: readonly SeriesChange[],
  { nameOf, headers }: SeriesWords,
): ChartTable => {
  const fields = (['service', 'district'] as const).filter((field) =>
    changes.some(({ series }) => series[field] !== null),
  );
  return {
    columns: [
      ...(fields.length > 0 ? fields : (['row'] as const)).map(
        (id): ChartColumn => ({ id, header: headers[id], kind: 'text' }),
      ),
      { id: 'earlier', header: headers.earlier, kind: 'share' },
      { id: 'later', header: headers.later, kind: 'share' },
      { id: 'change', header: headers.change, kind: 'points' },
      { id: 'low', header: headers.low, kind: 'points' },
      { id: 'high', header: headers.high, kind: 'points' },
      { id: 'requests-earlier', header: headers.requestsEarlier, kind: 'count' },
      { id: 'requests-later', header: headers.requestsLater, kind: 'count' },
    ],
    rows: changes.map(({ series, first, second, change, requests }, at) => [
      ...(fields.length > 0
        ? fields.map((field) => nameOf(field, series[field]?.key ?? ''))
        : // a table that names nothing has its order
          [String(at + 1)]),
      measurementCell(first, 'share'),
      measurementCell(second, 'share'),
      measurementCell(change, 'points'),
      bound(change, 'low'),
      bound(change, 'high'),
      requestsCell(requests[0]),
      requestsCell(requests[1]),
    ]),
  };
};
