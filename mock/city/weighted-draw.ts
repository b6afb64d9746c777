/** Draws places 0..n-1 with given weights in constant time (alias method of Walker, built as by Vose); buffers are used again. */
export interface WeightedDraw {
  /** takes new weights; at least one must be above 0 */
  weigh(weights: Float64Array): void;
  /** u in [0, 1) */
  draw(u: number): number;
}

export const createWeightedDraw = (size: number): WeightedDraw => {
  const keep = new Float64Array(size);
  const alias = new Uint16Array(size);
  const queue = new Uint16Array(size);

  const weigh = (weights: Float64Array): void => {
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += weights[at] ?? 0;
    let light = 0;
    let heavy = size;
    for (let at = 0; at < size; at += 1) {
      const scaled = ((weights[at] ?? 0) * size) / sum;
      keep[at] = scaled;
      alias[at] = at;
      if (scaled < 1) queue[light++] = at;
      else queue[--heavy] = at;
    }
    // light places stand at the front of the queue, heavy ones at its back; a heavy one that has given enough away
    // becomes light, and stands where it leaves
    let next = 0;
    while (next < light && heavy < size) {
      const poor = queue[next++] ?? 0;
      const rich = queue[heavy] ?? 0;
      alias[poor] = rich;
      keep[rich] = (keep[rich] ?? 0) + (keep[poor] ?? 0) - 1;
      if ((keep[rich] ?? 0) >= 1) continue;
      heavy += 1;
      queue[light++] = rich;
    }
    // what rounding has left over is full
    while (next < light) keep[queue[next++] ?? 0] = 1;
    while (heavy < size) keep[queue[heavy++] ?? 0] = 1;
  };

  return {
    weigh,
    draw: (u) => {
      const place = u * size;
      const at = Math.floor(place);
      return place - at < (keep[at] ?? 0) ? at : (alias[at] ?? 0);
    },
  };
};
