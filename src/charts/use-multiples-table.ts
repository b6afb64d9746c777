import { useLingui } from '@lingui/react/macro';
import type { PeriodUnit } from '../cube/period-unit.ts';
import type { ChartTable } from './chart-table.ts';
import { measurementCell } from './measurement-cell.ts';
import type { SmallMultiple } from './small-multiples.tsx';
import type { TrendPeriod } from './trend.ts';
import { useFormats } from './use-formats.ts';

interface Multiples {
  readonly items: readonly SmallMultiple[];
  readonly unit: PeriodUnit;
  readonly periods: readonly TrendPeriod[];
  readonly nameHeader: string;
}

/** Small multiples in rows: one a district or service and period, so that a spreadsheet can pivot them. */
export const useMultiplesTable = ({ items, unit, periods, nameHeader }: Multiples): ChartTable => {
  const { t } = useLingui();
  const { formatPeriod } = useFormats();
  return {
    columns: [
      { id: 'name', header: nameHeader, kind: 'text' },
      { id: 'period', header: t`Період`, kind: 'text' },
      { id: 'adoption', header: t`Частка онлайн`, kind: 'share' },
      { id: 'requests', header: t`Запитів`, kind: 'count' },
    ],
    rows: items.flatMap(({ name, points }) =>
      periods.map(({ start, partial }, index) => {
        const point = points[index] ?? { kind: 'missing' as const, reason: 'no-requests' as const };
        const period = formatPeriod(start, unit);
        return [
          name,
          partial ? `${period} (${t`неповний`})` : period,
          measurementCell(point, 'share'),
          point.kind === 'value' ? { kind: 'count' as const, value: point.n } : '',
        ];
      }),
    ),
  };
};
