/** Passes on at most one call in `intervalMs`; those between are dropped (of a progress only the latest state matters). */
export const throttled = <T>(listener: (value: T) => void, intervalMs: number): ((value: T) => void) => {
  let last = Number.NEGATIVE_INFINITY;
  return (value) => {
    const now = performance.now();
    if (now - last < intervalMs) return;
    last = now;
    listener(value);
  };
};
