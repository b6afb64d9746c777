import { foldLabel } from '../../../city/fold-label.ts';
import type { ForgottenWord, SavedMapping } from '../../../engine/saved-mapping.ts';
import type { ChannelKind } from '../../../cube/channel-kind.ts';
import type { GivenName } from '../../../intake/given-name.ts';

/** What was said of a word last. */
export interface RememberedWord extends ForgottenWord {
  readonly said: ChannelKind | GivenName;
}

const roles = ['channelKinds', 'districtNames', 'serviceNames'] as const;

/** What was said of words in any mapping, the last saying of each, by role and alphabet. */
export const rememberedList = (saved: readonly SavedMapping[]): readonly RememberedWord[] => {
  const oldestFirst = saved.toSorted((a, b) => Date.parse(a.savedAt) - Date.parse(b.savedAt));
  return roles.flatMap((role) => {
    const words = new Map<string, RememberedWord>();
    for (const { mapping } of oldestFirst)
      for (const [label, said] of Object.entries<ChannelKind | GivenName>(mapping[role]))
        words.set(foldLabel(label) || label, { role, label, said });
    return [...words.values()].sort((a, b) => a.label.localeCompare(b.label));
  });
};
