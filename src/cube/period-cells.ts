import type { CombinationPlaces } from './combination-places.ts';

const firstRoom = 64;
/** with so many entries more than there were cells, those of the same combination are added up */
const mostRepeats = 1024;

/**
 * Counts of one period by combination, as they come: a list, in which a combination may stand more than once. Readers give the cells
 * of a day together, so that looking for each among the others would mostly find nothing.
 */
export class PeriodCells {
  combination = new Int32Array(firstRoom);
  count = new Float64Array(firstRoom);
  /** entries */
  size = 0;
  #most = mostRepeats;
  /** something was taken off: entries may come to nothing together */
  #isTakenFrom = false;

  /** `places`: a number for every combination there may be, all 0 before and after. */
  add(combination: number, count: number, places: CombinationPlaces): void {
    if (this.size === this.#most) this.#addUp(places);
    if (this.size === this.combination.length) this.#grow(this.size * 2);
    if (count < 0) this.#isTakenFrom = true;
    this.combination[this.size] = combination;
    this.count[this.size] = count;
    this.size += 1;
  }

  /** As `add` for each combination and its count, which is above 0. */
  addAll(
    combinations: Int32Array<ArrayBuffer>,
    counts: Float64Array<ArrayBuffer>,
    places: CombinationPlaces,
  ): void {
    const { length } = combinations;
    if (this.size + length > this.#most) this.#addUp(places);
    if (this.size + length > this.combination.length) this.#grow((this.size + length) * 2);
    this.combination.set(combinations, this.size);
    this.count.set(counts, this.size);
    this.size += length;
    this.#most = Math.max(this.#most, this.size);
  }

  /** Takes over what other counts of the period have. */
  absorb(other: PeriodCells, places: CombinationPlaces): void {
    const { combination, count, size } = other;
    this.#isTakenFrom ||= other.#isTakenFrom;
    this.addAll(combination.subarray(0, size), count.subarray(0, size), places);
  }

  /** Adds up what was taken off, so that cells of which nothing is left have the count 0. */
  settle(places: CombinationPlaces): void {
    if (this.#isTakenFrom) this.#addUp(places);
    this.#isTakenFrom = false;
  }

  #grow(room: number): void {
    const { combination, count, size } = this;
    this.combination = new Int32Array(room);
    this.count = new Float64Array(room);
    this.combination.set(combination.subarray(0, size));
    this.count.set(count.subarray(0, size));
  }

  #addUp(places: CombinationPlaces): void {
    const { combination, count } = this;
    let cells = 0;
    for (let entry = 0; entry < this.size; entry += 1) {
      const key = combination[entry] as number; // entry < size
      const place = places.of(key);
      if (place > 0) {
        const sum = (count[place - 1] as number) + (count[entry] as number); // place <= cells
        if (sum > Number.MAX_SAFE_INTEGER) throw new RangeError('a count is larger than a safe whole number');
        count[place - 1] = sum;
        continue;
      }
      combination[cells] = key;
      count[cells] = count[entry] as number;
      cells += 1;
      places.put(key, cells);
    }
    for (let cell = 0; cell < cells; cell += 1) places.put(combination[cell] as number, 0);
    this.size = cells;
    this.#most = 2 * cells + mostRepeats;
  }
}
