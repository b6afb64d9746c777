import type { CityMatcher } from '../city/city-matcher.ts';
import type { CityProfile } from '../city/city-profile.ts';
import { renamedPlace } from '../city/renamed-place.ts';
import type { Cube, Member } from '../cube/cube.ts';
import { keptLabel } from '../intake/kept-label.ts';
import type { Mapping } from '../intake/mapping.ts';

/** A city's lists, ready to look names up. */
export interface CityLookup {
  readonly profile: CityProfile;
  readonly matcher: CityMatcher;
}

/** What the user decided for the files of one import stands above the city's words. */
const channelRenamer = (mapping: Mapping, { channelKind }: CityMatcher): ((member: Member) => Member) => {
  if (mapping.channel.kind !== 'column') return (member) => member;
  const decided = new Set(Object.keys(mapping.channelKinds).map((label) => keptLabel(label).label));
  return (member) => {
    const kind = member.key === '' || decided.has(member.label) ? null : channelKind(member.label);
    return kind === null ? member : { ...member, kind };
  };
};

/**
 * A cube as the city's lists read its labels now: labels that no list knew when the file was read meet the district or service
 * that has them as a name by now, words of channels get their kind. What was known stays what it was, also when its name
 * has left the lists. The same cube if nothing is new; else its cells stay where they are, and it is not in canonical form.
 */
export const renamedCube = (cube: Cube, mapping: Mapping, { profile, matcher }: CityLookup): Cube => {
  const { members } = cube;
  const districts = new Set(profile.districts.map(({ id }) => id));
  const services = new Set(profile.services.map(({ id }) => id));
  const renamed = {
    ...members,
    district: members.district.map((member) => renamedPlace(member, districts, matcher.district)),
    service: members.service.map((member) => renamedPlace(member, services, matcher.service)),
    channel: members.channel.map(channelRenamer(mapping, matcher)),
  };
  const isSame = (['district', 'service', 'channel'] as const).every((dimension) =>
    renamed[dimension].every(({ key, kind }, at) => {
      const before = members[dimension][at];
      return before?.key === key && before.kind === kind;
    }),
  );
  return isSame ? cube : { ...cube, members: renamed };
};
