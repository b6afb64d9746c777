import type { ReactNode } from 'react';
import type { PeriodUnit } from '../cube/period-unit.ts';
import type { Measurement } from '../measures/measurement.ts';
import type { AdoptionRow } from './adoption-row.ts';
import { DataTable } from './data-table.tsx';
import type { PanelFrame } from './panel-frame.ts';
import { Panel } from './panel.tsx';
import type { TrendPeriod } from './trend.ts';
import { useAdoptionTable } from './use-adoption-table.ts';

export interface SmallMultiple extends AdoptionRow {
  /** adoption by period, beside `periods` */
  readonly points: readonly Measurement[];
}

export interface SmallMultiplesProps extends PanelFrame {
  readonly items: readonly SmallMultiple[];
  readonly unit: PeriodUnit;
  readonly periods: readonly TrendPeriod[];
  /** adoption of all together, drawn faint in each for comparison */
  readonly reference?: { readonly name: string; readonly points: readonly Measurement[] };
  readonly nameHeader: string;
  readonly changeAgainst: string;
  readonly picked?: readonly string[];
  readonly onPick?: (key: string) => void;
  /** items shown before "show all" */
  readonly firstItems?: number;
}

/** One small trend a district or service, all on one scale. */
export const SmallMultiples = (props: SmallMultiplesProps): ReactNode => {
  const { items, nameHeader, unit: _unit, periods: _periods, ...frame } = props;
  const table = useAdoptionTable(items, nameHeader);
  return (
    <Panel {...frame} table={table}>
      <DataTable table={table} caption={frame.title} />
    </Panel>
  );
};
