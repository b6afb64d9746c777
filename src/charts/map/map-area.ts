/** A place on the earth: [longitude, latitude] in degrees of WGS 84. */
export type Place = readonly [number, number];

/** Something with an area: polygons of rings, the first of which goes round and the others are holes. */
export interface MapArea {
  readonly key: string;
  readonly polygons: readonly (readonly (readonly Place[])[])[];
}
