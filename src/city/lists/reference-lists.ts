import type { ChannelKind } from '../../cube/channel-kind.ts';
import type { ChannelWord, Name, Service } from '../city-profile.ts';

/** How many people live in a district; counts only when the number, its date and its source are all there. */
export interface Residents {
  readonly number: number | null;
  /** ISO civil date */
  readonly date: string | null;
  readonly source: string;
}

export interface ListedDistrict {
  readonly id: string;
  readonly name: Name;
  readonly aliases: readonly string[];
  /** WGS 84 degrees */
  readonly centre: { readonly latitude: number | null; readonly longitude: number | null };
  /** place in the schematic tile map; null = wherever there is room */
  readonly tile: { readonly column: number | null; readonly row: number | null };
  readonly residents: Residents;
}

/** What one request through a channel costs the city; counts only when amount, year and source are all there. */
export interface ChannelCost {
  readonly kind: ChannelKind;
  readonly amount: number | null;
  /** ISO 4217 */
  readonly currency: string;
  readonly year: number | null;
  readonly source: string;
}

export interface ServiceCategory {
  readonly id: string;
  readonly name: Name;
}

export interface Holiday {
  /** ISO civil date */
  readonly date: string;
  readonly name: Name;
}

/** Rings of positions [longitude, latitude]: the first goes round, the others are holes; the last position is the first again. */
export type Polygon = readonly (readonly (readonly [number, number])[])[];

export interface Boundary {
  /** id of the district */
  readonly district: string;
  readonly polygons: readonly Polygon[];
}

/** The lists that are edited as tables, in the order in which they are shown. */
export const listNames = [
  'districts',
  'services',
  'categories',
  'channelWords',
  'costs',
  'holidays',
] as const;

export type ListName = (typeof listNames)[number];

/** A row of each list. */
export interface ListRows {
  readonly districts: ListedDistrict;
  readonly services: Service;
  readonly categories: ServiceCategory;
  readonly channelWords: ChannelWord;
  readonly costs: ChannelCost;
  readonly holidays: Holiday;
}

/** All that a city's office knows and the logs do not say. Plain JSON, versioned: kept in the workspace and its file. */
export type ReferenceLists = {
  readonly version: 1;
  readonly city: { readonly id: string; readonly name: Name };
  readonly boundaries: readonly Boundary[];
} & { readonly [List in ListName]: readonly ListRows[List][] };
