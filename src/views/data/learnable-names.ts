import type { CityMatcher } from '../../city/city-matcher.ts';
import type { LearnedNames } from '../../city/lists/with-learned-names.ts';
import type { ChannelKind } from '../../cube/channel-kind.ts';
import type { GivenNames } from '../../intake/given-name.ts';
import type { MappingDraft } from './mapping-draft.ts';

const namesFor = (
  given: GivenNames,
  meaningOf: (label: string) => string | null,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([label, name]) =>
      name.kind === 'known' && meaningOf(label) !== name.id ? [[label, name.id] as const] : [],
    ),
  );

const kindsFor = (
  kinds: MappingDraft['channelKinds'],
  kindOf: CityMatcher['channelKind'],
): Readonly<Record<string, ChannelKind>> =>
  Object.fromEntries(
    Object.entries(kinds).filter(
      ([word, kind]) => word.trim() !== '' && kind !== 'unknown' && kindOf(word) !== kind,
    ),
  );

/** What was said of labels that the city's lists do not say; null = nothing. */
export const learnableNames = (
  { districtNames, serviceNames, channelKinds }: MappingDraft,
  matcher: CityMatcher,
): LearnedNames | null => {
  const names = {
    district: namesFor(districtNames, matcher.district),
    service: namesFor(serviceNames, matcher.service),
    channel: kindsFor(channelKinds, matcher.channelKind),
  };
  return Object.values(names).some((said) => Object.keys(said).length > 0) ? names : null;
};
