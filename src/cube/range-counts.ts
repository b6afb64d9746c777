import { countsBetween, type RunRange } from './counts-between.ts';
import type { CubeLevel } from './cube-level.ts';

/** Counts in stretches of period runs, found once for all questions of a screen: most of them are about the same two. */
export class RangeCounts {
  readonly #known = new Map<CubeLevel, Map<string, Float64Array<ArrayBuffer>>>();

  /** `countsBetween`; not to be changed. */
  between(level: CubeLevel, { fromRun, toRun }: RunRange): Float64Array<ArrayBuffer> {
    const ofLevel = this.#known.get(level) ?? new Map<string, Float64Array<ArrayBuffer>>();
    this.#known.set(level, ofLevel);
    const name = `${fromRun} ${toRun}`;
    const counts = ofLevel.get(name) ?? countsBetween(level, { fromRun, toRun });
    ofLevel.set(name, counts);
    return counts;
  }
}
