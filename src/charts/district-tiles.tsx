import type { ReactNode } from 'react';
import type { AdoptionRow } from './adoption-row.ts';
import { DataTable } from './data-table.tsx';
import type { PanelFrame } from './panel-frame.ts';
import { Panel } from './panel.tsx';
import { useAdoptionTable } from './use-adoption-table.ts';

export interface DistrictTile extends AdoptionRow {
  /** place in the schematic map; null for a label that is no known district: listed beside the map */
  readonly tile: { readonly column: number; readonly row: number } | null;
}

export interface DistrictTilesProps extends PanelFrame {
  readonly tiles: readonly DistrictTile[];
  readonly nameHeader: string;
  readonly changeAgainst: string;
  readonly picked?: readonly string[];
  readonly onPick?: (key: string) => void;
}

/** Schematic map: one tile a district, coloured in steps. A click or Enter on a tile filters. */
export const DistrictTiles = (props: DistrictTilesProps): ReactNode => {
  const { tiles, nameHeader, ...frame } = props;
  const table = useAdoptionTable(tiles, nameHeader);
  return (
    <Panel {...frame} table={table}>
      <DataTable table={table} caption={frame.title} />
    </Panel>
  );
};
