import { readFile } from 'node:fs/promises';
import type { Mapping } from '../intake/mapping.ts';
import { type MappingFault, parseMapping } from '../intake/parse-mapping.ts';

export type MappingAtPath =
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  /** it is not there, is no JSON or no mapping; `fault` says which entry is wrong, `detail` what the system says */
  | { readonly kind: 'bad-mapping-file'; readonly detail: string; readonly fault: MappingFault | null };

/** The mapping in a file (docs/mapping-file.md). */
export const readMappingPath = async (path: string): Promise<MappingAtPath> => {
  try {
    const text = await readFile(path, 'utf8');
    const parsed = parseMapping(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (parsed.kind === 'mapping') return parsed;
    const { fault } = parsed;
    return { kind: 'bad-mapping-file', detail: fault.path, fault };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'bad-mapping-file', detail, fault: null };
  }
};
