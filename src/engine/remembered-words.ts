import { labelKey } from '../intake/label-key.ts';
import type { Mapping } from '../intake/mapping.ts';
import type { SavedMapping } from './saved-mapping.ts';

/** What was said of labels in any file. */
export type RememberedWords = Pick<Mapping, 'channelKinds' | 'districtNames' | 'serviceNames'>;

export const wordRoles = ['channelKinds', 'districtNames', 'serviceNames'] as const;

const latest = <Said>(all: readonly Readonly<Record<string, Said>>[]): Record<string, Said> => {
  const byKey = new Map<string, readonly [string, Said]>();
  for (const [label, said] of all.flatMap((one) => Object.entries(one)))
    byKey.set(labelKey(label), [label, said]);
  return Object.fromEntries(byKey.values());
};

/** Of every label what was said of it last; labels that differ by their writing alone are one. */
export const rememberedWords = (saved: readonly SavedMapping[]): RememberedWords => {
  const oldestFirst = saved
    .toSorted((a, b) => Date.parse(a.savedAt) - Date.parse(b.savedAt))
    .map(({ mapping }) => mapping);
  return {
    channelKinds: latest(oldestFirst.map(({ channelKinds }) => channelKinds)),
    districtNames: latest(oldestFirst.map(({ districtNames }) => districtNames)),
    serviceNames: latest(oldestFirst.map(({ serviceNames }) => serviceNames)),
  };
};
