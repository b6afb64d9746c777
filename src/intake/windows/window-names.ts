import type { CityMatcher } from '../../city/city-matcher.ts';
import { keptLabel } from '../kept-label.ts';
import type { Mapping } from '../mapping.ts';
import { placeMembers } from '../place-members.ts';

/** Finds keys of districts and services, and takes note of those that are nothing to ask about. */
export interface WindowNames extends Pick<CityMatcher, 'district' | 'service'> {
  readonly knownKeys: { readonly district: Set<string>; readonly service: Set<string> };
}

/** Keys as the user said, else as the city's lists name labels: the same as in any other file. */
export const windowNames = (mapping: Mapping, matcher: CityMatcher): WindowNames => {
  const knownKeys = { district: new Set<string>(), service: new Set<string>() };
  const keyOf = (dimension: 'district' | 'service', given: Mapping['districtNames']) => {
    const memberOf = placeMembers({ find: matcher[dimension], given, knownKeys: knownKeys[dimension] });
    return (label: string) => memberOf(keptLabel(label)).key;
  };
  return {
    district: keyOf('district', mapping.districtNames),
    service: keyOf('service', mapping.serviceNames),
    knownKeys,
  };
};
