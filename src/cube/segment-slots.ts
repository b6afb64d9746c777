/** The three segment names of a cube; '' where none is mapped. */
export type SegmentNames = readonly [string, string, string];

/** Slot by slot, if all cubes agree which segment is where. */
const agreedNames = (all: readonly SegmentNames[]): SegmentNames | null => {
  const agreed: [string, string, string] = ['', '', ''];
  for (const names of all) {
    for (const slot of [0, 1, 2] as const) {
      if (names[slot] === '') continue;
      if (agreed[slot] !== '' && agreed[slot] !== names[slot]) return null;
      agreed[slot] = names[slot];
    }
  }
  const named = agreed.filter((name) => name !== '');
  return new Set(named).size === named.length ? agreed : null;
};

/**
 * Where each segment goes when cubes are merged: slots on which all cubes agree stay, otherwise the names are sorted (so that
 * the order of the cubes cannot matter). Null if there are more than three names.
 */
export const segmentSlots = (all: readonly SegmentNames[]): SegmentNames | null => {
  const agreed = agreedNames(all);
  if (agreed !== null) return agreed;
  const names = [...new Set(all.flat())].filter((name) => name !== '').sort();
  if (names.length > 3) return null;
  return [names[0] ?? '', names[1] ?? '', names[2] ?? ''];
};
