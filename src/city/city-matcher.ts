import type { ChannelKind } from '../cube/channel-kind.ts';
import type { CityProfile, Name } from './city-profile.ts';
import { districtKey } from './district-key.ts';
import { foldLabel } from './fold-label.ts';

/** Finds what a label of a file means in this city; null = not known. Call once per distinct label: each call folds text. */
export interface CityMatcher {
  /** district id */
  district(label: string): string | null;
  /** service id */
  service(label: string): string | null;
  channelKind(label: string): ChannelKind | null;
}

/** Throws if an alias of the profile belongs to two ids: such a profile would count one district as another. */
export const createCityMatcher = (profile: CityProfile): CityMatcher => {
  const keyOf = districtKey(profile.nameWords);
  const districts = index('district', profile.districts.flatMap(namesOf), keyOf);
  const services = index('service', profile.services.flatMap(namesOf), foldLabel);
  const channels = index(
    'channel word',
    profile.channelWords.map(({ word, kind }) => [word, kind] as const),
    foldLabel,
  );
  return {
    district: (label) => districts.get(keyOf(label)) ?? null,
    service: (label) => services.get(foldLabel(label)) ?? null,
    channelKind: (label) => channels.get(foldLabel(label)) ?? null,
  };
};

interface Named {
  readonly id: string;
  readonly name: Name;
  readonly aliases: readonly string[];
}

const namesOf = ({ id, name, aliases }: Named) =>
  [id, name.uk, name.en, ...aliases].map((alias) => [alias, id] as const);

const index = <Value extends string>(
  what: string,
  entries: readonly (readonly [string, Value])[],
  keyOf: (label: string) => string,
): ReadonlyMap<string, Value> => {
  const found = new Map<string, Value>();
  for (const [label, value] of entries) {
    const key = keyOf(label);
    const earlier = found.get(key);
    if (key === '') throw new Error(`The ${what} alias "${label}" of ${value} folds to nothing`);
    if (earlier !== undefined && earlier !== value)
      throw new Error(`The ${what} alias "${label}" means both ${earlier} and ${value}`);
    found.set(key, value);
  }
  return found;
};
