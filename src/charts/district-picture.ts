import type { ReactNode } from 'react';
import type { DistrictTile } from './district-tiles.tsx';

/** What draws the districts in place of tiles; loaded when a city has something else to draw. */
export interface DistrictPicture {
  readonly districts: readonly DistrictTile[];
  /** pixels; 0 until it is known */
  readonly width: number;
  readonly label: string;
  /** which of the five colours */
  readonly stepOf: (district: DistrictTile) => number | 'missing';
  readonly against: string;
  readonly picked: readonly string[];
  readonly onPick?: ((key: string) => void) | undefined;
  /** the tiles: drawn where there is nothing else */
  readonly children: ReactNode;
}
