import { CombinationPlaces } from './combination-places.ts';
import type { PackedCounts } from './cube-part.ts';
import type { EpochDay } from './day-range.ts';
import { PeriodCells } from './period-cells.ts';

/** Counts by period and combination, in no order; combinations are numbered by a `CombinationIndex`. */
export class CellCounts {
  readonly #periods = new Map<EpochDay, PeriodCells>();
  readonly #places: CombinationPlaces;
  #period = Number.NaN;
  #cells = new PeriodCells();

  /** `places` may be shared by counts that are used in turns. */
  constructor(places = new CombinationPlaces()) {
    this.#places = places;
  }

  add(period: EpochDay, combination: number, count: number): void {
    if (period !== this.#period) this.#turnTo(period);
    this.#cells.add(combination, count, this.#places);
  }

  /** As `add` for each combination and its count, which is above 0. */
  addAll(period: EpochDay, combinations: Int32Array<ArrayBuffer>, counts: Float64Array<ArrayBuffer>): void {
    if (period !== this.#period) this.#turnTo(period);
    this.#cells.addAll(combinations, counts, this.#places);
  }

  /** Takes over what other counts have; they must not be used afterwards. */
  absorb(other: CellCounts): void {
    for (const [period, cells] of other.#periods) {
      const known = this.#periods.get(period);
      if (known === undefined) this.#periods.set(period, cells);
      else known.absorb(cells, this.#places);
    }
    this.#period = Number.NaN;
  }

  /** The counts as columns; a combination may stand in a period more than once, but none of which nothing is left. */
  pack(): PackedCounts {
    const periods = Int32Array.from(this.#periods.keys()).sort();
    const ends = new Uint32Array(periods.length);
    let size = 0;
    for (const cells of this.#periods.values()) {
      cells.settle(this.#places);
      size += cells.size;
    }
    const packed = { periods, ends, combination: new Int32Array(size), count: new Float64Array(size) };
    let at = 0;
    periods.forEach((period, place) => {
      const cells = this.#periods.get(period) as PeriodCells; // its own key
      packed.combination.set(cells.combination.subarray(0, cells.size), at);
      packed.count.set(cells.count.subarray(0, cells.size), at);
      at += cells.size;
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
