import type { ListedDistrict } from './reference-lists.ts';

interface Place {
  readonly column: number;
  readonly row: number;
}

const placeOf = ({ tile: { column, row } }: ListedDistrict): Place | null =>
  column === null || row === null ? null : { column, row };

const hasCentre = ({ centre }: ListedDistrict): boolean =>
  centre.latitude !== null && centre.longitude !== null;

/** From north to south in rows of about equal length, each from west to east; in the order of the list where a centre is not known. */
const laidOut = (districts: readonly ListedDistrict[]): ReadonlyMap<string, Place> => {
  const rows = Math.max(1, Math.round(Math.sqrt(districts.length * 0.7)));
  const perRow = Math.ceil(districts.length / rows);
  const areKnown = districts.every(hasCentre);
  const northOf = (a: ListedDistrict, b: ListedDistrict) =>
    (b.centre.latitude ?? 0) - (a.centre.latitude ?? 0);
  const westOf = (a: ListedDistrict, b: ListedDistrict) =>
    (a.centre.longitude ?? 0) - (b.centre.longitude ?? 0);
  const fromNorth = areKnown ? districts.toSorted(northOf) : districts;
  const places = new Map<string, Place>();
  for (let row = 0; row * perRow < fromNorth.length; row += 1) {
    const band = fromNorth.slice(row * perRow, (row + 1) * perRow);
    for (const [column, { id }] of (areKnown ? band.toSorted(westOf) : band).entries())
      places.set(id, { column, row });
  }
  return places;
};

/** A tile for every district, by id: as the lists say if they place all of them apart, else laid out anew. */
export const tilePlaces = (districts: readonly ListedDistrict[]): ReadonlyMap<string, Place> => {
  const given = new Map(districts.map((district) => [district.id, placeOf(district)]));
  const apart = new Set([...given.values()].map((place) => place && `${place.column} ${place.row}`));
  const isWhole = !apart.has(null) && apart.size === districts.length;
  return isWhole
    ? new Map([...given].flatMap(([id, place]) => (place === null ? [] : [[id, place] as const])))
    : laidOut(districts);
};
