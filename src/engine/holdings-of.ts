import type { Composition } from './compose-parts.ts';
import type { Holdings } from './engine.ts';

/** What the parts add up to, and what is known beside. */
export interface HoldingsState {
  readonly composition: Composition;
  readonly rest: Pick<Holdings, 'version' | 'unreadable' | 'storage' | 'undoable' | 'redoable' | 'city'>;
}

/** Describes what the live parts hold together. */
export const holdingsOf = ({ composition, rest }: HoldingsState): Holdings => {
  const { cube, live, setAside, repeats, rests, completeTo } = composition;
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
    repeats,
    rests,
    districtBases: [...new Set(withDistrict.map(({ mapping }) => mapping.districtBasis))],
  };
};
