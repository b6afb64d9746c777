import { fittedMapping } from '../intake/fitted-mapping.ts';
import type { Inspection } from '../intake/inspection.ts';
import type { Mapping } from '../intake/mapping.ts';
import { type MappingFault, parseMapping } from '../intake/parse-mapping.ts';
import type { MissingColumn } from '../intake/resolve-columns.ts';

export type ReadMappingFile =
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'invalid'; readonly fault: MappingFault }
  /** it is of files with other columns */
  | { readonly kind: 'missing'; readonly missing: readonly MissingColumn[] };

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

/** The mapping in a file (docs/mapping-file.md) for the columns of another one, or why it cannot be used. */
export const readMappingFile = async (
  file: Blob,
  { columns }: Pick<Inspection, 'columns'>,
): Promise<ReadMappingFile> => {
  const value = parsedJson(await file.text().catch(() => ''));
  if (value === undefined) return { kind: 'not-json' };
  const parsed = parseMapping(value);
  if (parsed.kind === 'invalid') return parsed;
  const fitted = fittedMapping(
    parsed.mapping,
    columns.map(({ column }) => column),
  );
  return fitted.kind === 'fits' ? { kind: 'mapping', mapping: fitted.mapping } : fitted;
};
