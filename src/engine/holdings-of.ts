import type { Cube } from '../cube/cube.ts';
import type { Holdings } from './engine.ts';
import type { Part } from './part.ts';

/** What is known beside the cube when the holdings are described. */
export interface HoldingsState {
  readonly cube: Cube;
  readonly live: readonly Part[];
  readonly setAside: readonly Part[];
  readonly completeTo: number | null;
  readonly rest: Pick<Holdings, 'version' | 'unreadable' | 'storage' | 'undoable'>;
}

/** Describes what the live parts hold together. */
export const holdingsOf = ({ cube, live, setAside, completeTo, rest }: HoldingsState): Holdings => {
  const imports = live.map(({ stored }) => stored);
  const withDistrict = imports.filter(({ mapping }) => mapping.district !== null);
  return {
    ...rest,
    imports,
    setAside: setAside.map(({ stored }) => stored),
    synthetic: imports.length > 0 && imports.every(({ synthetic }) => synthetic),
    requests: cube.cells.count.reduce((sum, count) => sum + count, 0),
    unit: live.length === 0 ? null : cube.unit,
    yearStartMonth: cube.yearStartMonth,
    range: cube.range,
    completeTo,
    members: cube.members,
    segmentNames: cube.segmentNames,
    districtBases: [...new Set(withDistrict.map(({ mapping }) => mapping.districtBasis))],
  };
};
