/** Words that say nothing wherever they stand. ("service" is a word of this program and may be a name.) */
const empty = new Set(['utils', 'util', 'helpers', 'helper', 'misc', 'manager', 'v2']);
/** Names that say nothing when nothing else is said. */
const emptyAlone = new Set(['common', 'shared', 'lib', 'types', 'constants', 'index.ts', 'index.tsx']);

/** The part of a path that names no content ("utils"), by the words of CONTRIBUTING.md; null if all of it does. */
export const homelessName = (path: string): string | null => {
  for (const part of path.split('/')) {
    const name = part.replace(/(\.test)?\.tsx?$/, '');
    if (emptyAlone.has(name) || emptyAlone.has(part)) return name;
    const word = name.split('-').find((piece) => empty.has(piece));
    if (word !== undefined) return word;
  }
  return null;
};
