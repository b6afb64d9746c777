import type { PackedCounts } from './cube-part.ts';
import type { EpochDay } from './day-range.ts';
import { PeriodCells } from './period-cells.ts';

/** Counts by period and combination, in no order; combinations are numbered by a `CombinationIndex`. */
export class CellCounts {
  readonly #periods = new Map<EpochDay, PeriodCells>();
  #period = Number.NaN;
  #cells = new PeriodCells();

  add(period: EpochDay, combination: number, count: number): void {
    if (period !== this.#period) this.#turnTo(period);
    this.#cells.add(combination, count);
  }

  /** Takes over what other counts have; they must not be used afterwards. */
  absorb(other: CellCounts): void {
    for (const [period, cells] of other.#periods) {
      if (!this.#periods.has(period)) {
        this.#periods.set(period, cells);
        continue;
      }
      this.#turnTo(period);
      for (let slot = 0; slot < cells.keys.length; slot += 1) {
        const key = cells.keys[slot] as number; // slot < length
        if (key !== 0) this.#cells.add(key - 1, cells.counts[slot] as number);
      }
    }
    this.#period = Number.NaN;
  }

  /** The counts as columns. */
  pack(): PackedCounts {
    const periods = Int32Array.from(this.#periods.keys()).sort();
    const ends = new Uint32Array(periods.length);
    let size = 0;
    for (const cells of this.#periods.values()) size += cells.size;
    const packed = { periods, ends, combination: new Int32Array(size), count: new Float64Array(size) };
    let at = 0;
    periods.forEach((period, place) => {
      const { keys, counts } = this.#periods.get(period) as PeriodCells; // its own key
      for (let slot = 0; slot < keys.length; slot += 1) {
        const key = keys[slot] as number; // slot < length
        if (key === 0) continue;
        packed.combination[at] = key - 1;
        packed.count[at] = counts[slot] as number;
        at += 1;
      }
      ends[place] = at;
    });
    return packed;
  }

  #turnTo(period: EpochDay): void {
    let cells = this.#periods.get(period);
    if (cells === undefined) {
      cells = new PeriodCells();
      this.#periods.set(period, cells);
    }
    this.#period = period;
    this.#cells = cells;
  }
}
