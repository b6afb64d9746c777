import type { EngineCore } from '../engine/engine-core.ts';
import type { Recalled } from '../engine/recall-mapping.ts';
import type { TableChoice } from '../engine/reader.ts';
import type { Inspection } from '../intake/inspection.ts';
import type { Mapping } from '../intake/mapping.ts';
import type { Problem } from '../intake/problem.ts';
import type { MappingFault } from '../intake/parse-mapping.ts';
import { kharkiv } from '../city/kharkiv.ts';
import { setMapping } from './set-mapping.ts';
import type { Setting } from './summarise-request.ts';
import { readMappingPath } from './read-mapping-path.ts';

export type FileMapping =
  | {
      readonly kind: 'mapping';
      readonly mapping: Mapping;
      readonly look: Inspection;
      readonly recalled: Recalled;
    }
  | { readonly kind: 'not-readable'; readonly problem: Problem }
  /** nobody knows yet how to read it */
  | { readonly kind: 'incomplete'; readonly look: Inspection }
  | { readonly kind: 'bad-mapping-file'; readonly detail: string; readonly fault: MappingFault | null };

interface WhichTable {
  readonly file: File;
  readonly choice: TableChoice | null;
  readonly mappingPath: string | null;
  readonly settings: readonly Setting[];
}

/** How a file will be read: as the mapping file says, as the last one of its shape was, or as is proposed; with what the user set. */
export const fileMapping = async (
  core: EngineCore,
  { file, choice, mappingPath, settings }: WhichTable,
): Promise<FileMapping> => {
  const given = mappingPath === null ? null : await readMappingPath(mappingPath);
  if (given?.kind === 'bad-mapping-file') return given;
  const look = await core.inspect(file, choice);
  if (look.kind === 'not-readable') return { kind: 'not-readable', problem: look.problem };
  const recalled = await core.memory.recall(look);
  const { words, saved } = recalled;
  const proposed = look.mapping && {
    ...look.mapping,
    channelKinds: { ...words.channelKinds, ...look.mapping.channelKinds },
    districtNames: { ...words.districtNames, ...look.mapping.districtNames },
    serviceNames: { ...words.serviceNames, ...look.mapping.serviceNames },
  };
  const start = given?.mapping ?? saved?.mapping ?? proposed;
  const mapping = setMapping(look, { start, settings }, kharkiv);
  return mapping === null ? { kind: 'incomplete', look } : { kind: 'mapping', mapping, look, recalled };
};
