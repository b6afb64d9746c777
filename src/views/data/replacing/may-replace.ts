import { overlap } from '../../../cube/overlap.ts';
import type { Holdings, StoredImport } from '../../../engine/engine.ts';

/** Windows are compared and never summed: nothing of them rests. */
const isOfDays = ({ range, mapping }: StoredImport): boolean =>
  range !== null && mapping.date.kind !== 'windows';

/** Is there an import in the same days that this one may replace, as far as the list tells? What of it would rest, the engine says. */
export const mayReplace = (stored: StoredImport, { imports, rests }: Holdings): boolean => {
  const { id, range, synthetic } = stored;
  if (range === null || !isOfDays(stored) || synthetic || !imports.includes(stored)) return false;
  return imports.some(
    (other) =>
      other.id !== id &&
      !other.synthetic &&
      isOfDays(other) &&
      other.range !== null &&
      overlap(range, other.range) !== null &&
      !stored.replacement?.imports.some((one) => one.id === other.id) &&
      !rests.some(({ importId, replacedBy }) => importId === id && replacedBy === other.id),
  );
};
