import type { MappingAtPath } from './read-mapping-path.ts';
import type { CommandWords } from './command-words.ts';

type Bad = Extract<MappingAtPath, { readonly kind: 'bad-mapping-file' }>;

/** Why a mapping file cannot be used. */
export const mappingFileWords = ({ i18n, badMappingFile }: CommandWords, path: string, bad: Bad): string => {
  if (bad.fault === null) return badMappingFile(path, bad.detail);
  const { code, path: entry, expected, received } = bad.fault;
  return code === 'newer-version'
    ? i18n._({
        id: 'cli.mapping-newer',
        message: '«{path}» записано новішою версією програми.',
        values: { path },
      })
    : i18n._({
        id: 'cli.mapping-entry',
        message:
          '«{path}» — не файл відповідності стовпців: «{entry}» має бути {expected}, а там {received}.',
        values: { path, entry, expected, received },
      });
};
