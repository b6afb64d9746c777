import type { Cube } from '../cube/cube.ts';
import { periodEnd } from '../cube/period-end.ts';
import { alignedCube } from './aligned-cube.ts';
import { hasDistricts } from './has-districts.ts';
import type { Part } from './part.ts';
import { PlaceNumbers } from './place-numbers.ts';
import type { Replacement } from './stored-import.ts';

type Scope = Replacement['imports'][number]['cells'];

/** Which cells of a cube have a place (service, channel; district if both say it) that another cube has too. */
const samePlaces = (cube: Cube, other: Cube): ((cell: number) => boolean) => {
  const byDistrict = hasDistricts(cube) && hasDistricts(other);
  const numbers = new PlaceNumbers(byDistrict ? ['district', 'service', 'channel'] : ['service', 'channel']);
  const there = new Set(numbers.of(other));
  const places = numbers.of(cube);
  return (cell) => there.has(places[cell] as number); // a place a cell
};

/** Calls for each cell of `old` that rests while `added` replaces what it overlaps: whole periods within the range. */
export const eachRestingCell = (
  old: Part,
  { added, cells }: { readonly added: Part; readonly cells: Scope },
  work: (cell: number) => void,
): void => {
  const range = added.cube.range;
  if (range === null) return;
  const cube = alignedCube(old);
  const { unit, cells: columns } = cube;
  const isMeant = cells === 'all' ? () => true : samePlaces(cube, added.cube);
  for (let cell = 0; cell < columns.period.length; cell += 1) {
    const from = columns.period[cell] as number; // cell < length
    if (from >= range.from && periodEnd(from, unit) <= range.to && isMeant(cell)) work(cell);
  }
};
