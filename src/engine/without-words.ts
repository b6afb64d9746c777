import { labelKey } from '../intake/label-key.ts';
import { wordRoles } from './remembered-words.ts';
import type { ForgottenWord, SavedMapping } from './saved-mapping.ts';

/** The saved mappings in which something was said of a word, without it. */
export const withoutWords = (
  saved: readonly SavedMapping[],
  words: readonly ForgottenWord[],
): readonly SavedMapping[] =>
  saved.flatMap((one) => {
    let mapping = one.mapping;
    for (const role of wordRoles) {
      const keys = new Set(words.filter((word) => word.role === role).map(({ label }) => labelKey(label)));
      const kept = Object.entries(mapping[role]).filter(([label]) => !keys.has(labelKey(label)));
      if (kept.length < Object.keys(mapping[role]).length)
        mapping = { ...mapping, [role]: Object.fromEntries(kept) };
    }
    return mapping === one.mapping ? [] : [{ ...one, mapping }];
  });
