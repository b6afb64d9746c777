import type { ReactNode } from 'react';
import type { AdoptionRow } from './adoption-row.ts';
import { DataTable } from './data-table.tsx';
import type { PanelFrame } from './panel-frame.ts';
import { Panel } from './panel.tsx';
import { useAdoptionTable } from './use-adoption-table.ts';

export interface AdoptionBarsProps extends PanelFrame {
  /** in the order to be shown */
  readonly rows: readonly AdoptionRow[];
  /** what a row is: 'Район', 'Послуга' */
  readonly nameHeader: string;
  /** what the change is measured against, after the number: 'до 2024' */
  readonly changeAgainst: string;
  /** keys of rows that are filtered by now */
  readonly picked?: readonly string[];
  readonly onPick?: (key: string) => void;
  /** rows shown before "show all" */
  readonly firstRows?: number;
}

/** Ranking of districts or services: bar, interval, value, change. A click or Enter on a row filters. */
export const AdoptionBars = (props: AdoptionBarsProps): ReactNode => {
  const { rows, nameHeader, ...frame } = props;
  const table = useAdoptionTable(rows, nameHeader);
  return (
    <Panel {...frame} table={table}>
      <DataTable table={table} caption={frame.title} />
    </Panel>
  );
};
