interface Pool {
  /** place of its first member; the others follow, one gap each */
  readonly start: number;
  readonly members: readonly { readonly place: number; readonly index: number }[];
}

/**
 * Moves places apart until neighbours are `gap` away from each other, within `from..to`, each as little as needed:
 * neighbours that touch become a pool around their mean. Order is kept. Where there is no room the gap shrinks.
 */
export const spreadApart = (
  places: readonly number[],
  gap: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] => {
  const step = Math.min(gap, (to - from) / Math.max(1, places.length - 1));
  const poolOf = (members: Pool['members']): Pool => {
    const mean = members.reduce((sum, { place }, at) => sum + place - at * step, 0) / members.length;
    return { start: Math.max(from, Math.min(mean, to - (members.length - 1) * step)), members };
  };
  const pools: Pool[] = [];
  const sorted = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  for (const entry of sorted) {
    let pool = poolOf([entry]);
    for (let last = pools.at(-1); last; last = pools.at(-1)) {
      if (last.start + last.members.length * step <= pool.start) break;
      pools.pop();
      pool = poolOf([...last.members, ...pool.members]);
    }
    pools.push(pool);
  }
  const moved = [...places];
  for (const { start, members } of pools) {
    members.forEach(({ index }, at) => {
      moved[index] = start + at * step;
    });
  }
  return moved;
};
