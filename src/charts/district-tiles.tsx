import { Trans } from '@lingui/react/macro';
import { Suspense, type ComponentType, type ReactNode } from 'react';
import type { AdoptionRow } from './adoption-row.ts';
import { colourStep } from './colour-step.ts';
import { colourSteps } from './colour-steps.ts';
import type { DistrictPicture } from './district-picture.ts';
import { DistrictTileButton } from './district-tile-button.tsx';
import type { PanelFrame } from './panel-frame.ts';
import { Panel } from './panel.tsx';
import { StepLegend } from './step-legend.tsx';
import { useAdoptionTable } from './use-adoption-table.ts';
import { useWidth } from './use-width.ts';
import './district-tiles.css';

export interface DistrictTile extends AdoptionRow {
  /** place in the schematic map; null for a label that is no known district: listed beside the map */
  readonly tile: { readonly column: number; readonly row: number } | null;
}

export interface DistrictTilesProps extends PanelFrame {
  readonly tiles: readonly DistrictTile[];
  readonly nameHeader: string;
  /** what the change is measured against, after the number: 'до 2024' */
  readonly changeAgainst: string;
  /** keys of districts that are filtered by now */
  readonly picked?: readonly string[];
  readonly onPick?: (key: string) => void;
  /** draws the districts in another way, where it can */
  readonly Picture?: ComponentType<DistrictPicture> | undefined;
}

/** Schematic map: one tile a district, coloured in steps. A click or Enter on a tile filters. */
export const DistrictTiles = (props: DistrictTilesProps): ReactNode => {
  const { tiles, nameHeader, changeAgainst, picked = [], onPick, Picture, ...frame } = props;
  const table = useAdoptionTable(tiles, nameHeader);
  const [element, width] = useWidth();
  const placed = tiles.filter(({ tile }) => tile !== null);
  const elsewhere = tiles.filter(({ tile }) => tile === null);
  const steps = colourSteps(placed.map(({ adoption }) => adoption));
  const least = (of: 'column' | 'row') => Math.min(...placed.map(({ tile }) => tile?.[of] ?? 0));
  const [firstColumn, firstRow] = [least('column'), least('row')];
  const button = (district: DistrictTile) => (
    <DistrictTileButton
      district={district}
      steps={steps}
      against={changeAgainst}
      picked={picked.includes(district.key)}
      {...(onPick ? { onPick } : {})}
    />
  );
  const schematic = (
    <ul className="tiles">
      {placed.map((district) => (
        <li
          key={district.key}
          style={{
            gridColumn: (district.tile?.column ?? 0) - firstColumn + 1,
            gridRow: (district.tile?.row ?? 0) - firstRow + 1,
          }}
        >
          {button(district)}
        </li>
      ))}
    </ul>
  );
  return (
    <Panel {...frame} table={table} height={320}>
      <div ref={element}>
        {Picture ? (
          <Suspense fallback={schematic}>
            <Picture
              districts={placed}
              width={width}
              label={nameHeader}
              stepOf={({ adoption }) =>
                adoption.kind === 'value' ? colourStep(adoption.value, steps) : 'missing'
              }
              against={changeAgainst}
              picked={picked}
              onPick={onPick}
            >
              {schematic}
            </Picture>
          </Suspense>
        ) : (
          schematic
        )}
      </div>
      {elsewhere.length > 0 ? (
        <>
          <p className="tiles-elsewhere">
            <Trans>Поза мапою (назви з файлів, яких немає серед районів):</Trans>
          </p>
          <ul className="tiles-list">
            {elsewhere.map((district) => (
              <li key={district.key}>{button(district)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <StepLegend steps={steps} />
    </Panel>
  );
};
