import { fileShape } from '../intake/file-shape.ts';
import { fittedMapping } from '../intake/fitted-mapping.ts';
import type { Inspection } from '../intake/inspection.ts';
import type { Mapping } from '../intake/mapping.ts';
import { type RememberedWords, rememberedWords } from './remembered-words.ts';
import type { SavedMapping } from './saved-mapping.ts';

/** What earlier imports tell of a file. */
export interface Recalled {
  readonly shape: string;
  /** how the last file of its shape was read; null = none was */
  readonly saved: { readonly mapping: Mapping; readonly name: string; readonly savedAt: string } | null;
  readonly words: RememberedWords;
}

/** Recalls how files of the same shape were read, and what was said of labels in any file. */
export const recallMapping = (look: Inspection, saved: readonly SavedMapping[]): Recalled => {
  const shape = fileShape(look);
  const words = rememberedWords(saved);
  const same = saved.find((one) => one.shape === shape);
  const fitted =
    same &&
    fittedMapping(
      same.mapping,
      look.columns.map(({ column }) => column),
    );
  if (same === undefined || fitted?.kind !== 'fits') return { shape, saved: null, words };
  const { name, savedAt } = same;
  return { shape, saved: { mapping: fitted.mapping, name, savedAt }, words };
};
