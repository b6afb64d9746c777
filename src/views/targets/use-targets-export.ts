import { useLingui } from '@lingui/react/macro';
import { measurementCell } from '../../charts/measurement-cell.ts';
import type { ChartCell, ChartTable } from '../../charts/chart-table.ts';
import type { Measurement } from '../../measures/measurement.ts';
import type { Target } from '../../measures/targets.ts';
import type { MemberNames } from '../naming/member-names.ts';

const bound = (measurement: Measurement, end: 'low' | 'high', kind: 'share' | 'count'): ChartCell =>
  measurement.kind === 'missing'
    ? ''
    : { kind, value: kind === 'count' ? Math.round(measurement[end]) : measurement[end] };

const requestsCell = (measurement: Measurement): ChartCell =>
  measurement.kind === 'missing' ? measurement : { kind: 'count', value: Math.round(measurement.value) };

/** All targets as a table, for the panel's table and its CSV. */
export const useTargetsExport = (targets: readonly Target[], names: MemberNames): ChartTable => {
  const { t } = useLingui();
  return {
    columns: [
      { id: 'district', header: t`Район`, kind: 'text' },
      { id: 'service', header: t`Послуга`, kind: 'text' },
      { id: 'adoption', header: t`Частка онлайн`, kind: 'share' },
      { id: 'low', header: t`Від`, kind: 'share' },
      { id: 'high', header: t`До`, kind: 'share' },
      { id: 'n', header: t`Запитів`, kind: 'count' },
      { id: 'benchmark', header: t`Орієнтир`, kind: 'share' },
      { id: 'benchmarkDistrict', header: t`Район-орієнтир`, kind: 'text' },
      { id: 'movable', header: t`Могли б перейти онлайн`, kind: 'count' },
      { id: 'movableLow', header: t`Могли б, від`, kind: 'count' },
      { id: 'movableHigh', header: t`Могли б, до`, kind: 'count' },
    ],
    rows: targets.map(({ district, service, adoption, benchmark, movable, volume }) => [
      names('district', district),
      names('service', service),
      measurementCell(adoption, 'share'),
      bound(adoption, 'low', 'share'),
      bound(adoption, 'high', 'share'),
      { kind: 'count', value: volume },
      benchmark ? measurementCell(benchmark.adoption, 'share') : '',
      benchmark ? names('district', benchmark.district) : '',
      requestsCell(movable),
      bound(movable, 'low', 'count'),
      bound(movable, 'high', 'count'),
    ]),
  };
};
