import type { Covered } from './covered.ts';
import { coveredPeriod } from './covered-period.ts';
import type { Part } from './part.ts';
import { seenFiles } from './seen-files.ts';

/** What of a part seems to be counted by others already: the same files, or the same requests in a period. */
export const alreadyThere = ({ stored, cube }: Part, others: readonly Part[]): readonly Covered[] => {
  const seen = seenFiles(
    stored.files,
    others.map((other) => other.stored),
  );
  const periods = others.flatMap((other): Covered[] => {
    const overlap = coveredPeriod(cube, other.cube);
    const { id: importId, name: importName } = other.stored;
    return overlap ? [{ kind: 'same-period', importId, importName, ...overlap }] : [];
  });
  return [...seen.map((file): Covered => ({ kind: 'same-file', seen: file })), ...periods];
};
