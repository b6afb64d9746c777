const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5] as const;

/** Ticks of a share axis: from 0, in round steps, to the first step that holds `highest`; at most `most` steps. */
export const shareTicks = (highest: number, most: number): readonly number[] => {
  const needed = Math.min(1, Math.max(highest, 0.01));
  const step = steps.find((candidate) => Math.ceil(needed / candidate - 1e-9) <= most) ?? 1;
  const count = Math.max(1, Math.ceil(needed / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Math.min(1, Number((index * step).toFixed(2))));
};
