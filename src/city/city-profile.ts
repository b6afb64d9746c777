import type { ChannelKind } from '../cube/channel-kind.ts';

/** A name in both languages of the program. */
export interface Name {
  readonly uk: string;
  readonly en: string;
}

export interface District {
  readonly id: string;
  readonly name: Name;
  /** former, Russian and misspelt names; the id and both names are always aliases */
  readonly aliases: readonly string[];
  /** WGS 84 degrees; null = not known */
  readonly centre: { readonly latitude: number; readonly longitude: number } | null;
  /** place in the schematic tile map */
  readonly tile: { readonly column: number; readonly row: number };
}

export interface Service {
  readonly id: string;
  readonly name: Name;
  readonly category: string;
  readonly provider: 'city' | 'national';
  readonly aliases: readonly string[];
  /** ISO civil date since when it can be used online; null = not offered online */
  readonly onlineSince: string | null;
}

export interface ChannelWord {
  /** compared after folding (case, spaces, apostrophes, look-alike letters) */
  readonly word: string;
  readonly kind: ChannelKind;
}

/** Everything that is particular to one city. */
export interface CityProfile {
  readonly id: string;
  readonly name: Name;
  /** its name as it may stand around those of its districts, folded (`cityNameWords`) */
  readonly nameWords: readonly string[];
  readonly timeZone: string;
  readonly districts: readonly District[];
  readonly services: readonly Service[];
  readonly serviceCategories: readonly { readonly id: string; readonly name: Name }[];
  readonly channelWords: readonly ChannelWord[];
  /** ISO civil dates with names */
  readonly holidays: readonly { readonly date: string; readonly name: Name }[];
}
