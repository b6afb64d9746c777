import { createCityMatcher } from '../city/city-matcher.ts';
import type { CityProfile } from '../city/city-profile.ts';
import type { ByteSource } from '../intake/byte-source.ts';
import type { Mapping } from '../intake/mapping.ts';
import { completedMapping, type MappingDraft } from '../intake/mapping-draft.ts';
import type { Problem } from '../intake/problem.ts';
import { proposeMapping } from '../intake/propose-mapping.ts';
import { readHead } from '../intake/read-head.ts';
import { createZone } from '../intake/zone.ts';
import { applySettings } from './apply-settings.ts';
import { type MappingAtPath, readMappingPath } from './read-mapping-path.ts';
import type { SummariseRequest } from './summarise-request.ts';

export type MappingChoice =
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  /** no date or no channel could be found; in the first file that can be read */
  | { readonly kind: 'incomplete'; readonly problems: readonly Problem[] }
  | Extract<MappingAtPath, { readonly kind: 'bad-mapping-file' }>;

const completed = (draft: MappingDraft, file: string): MappingChoice => {
  const mapping = completedMapping(draft);
  if (mapping !== null) return { kind: 'mapping', mapping };
  const code = draft.date === null ? 'no-date-column' : 'no-channel-column';
  return { kind: 'incomplete', problems: [{ code, where: { file }, values: {} }] };
};

/** The mapping of a command: from its file, or the proposal for the first readable file; with what the user set. */
export const chooseMapping = async (
  { mappingPath, settings }: Pick<SummariseRequest, 'mappingPath' | 'settings'>,
  sources: readonly ByteSource[],
  city: CityProfile,
): Promise<MappingChoice> => {
  const given = mappingPath === null ? null : await readMappingPath(mappingPath);
  if (given?.kind === 'bad-mapping-file' || (given !== null && settings.length === 0)) return given;
  const problems: Problem[] = [];
  for (const source of sources) {
    const head = await readHead(source);
    if (head.kind === 'not-readable') {
      problems.push(head.problem);
      continue;
    }
    const place = { matcher: createCityMatcher(city), zone: createZone(city.timeZone) };
    const { draft, dateRoleOf } = proposeMapping(head, place);
    const start = given?.kind === 'mapping' ? given.mapping : draft;
    return completed(applySettings(start, settings, dateRoleOf), source.name);
  }
  return { kind: 'incomplete', problems };
};
