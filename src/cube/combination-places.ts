const firstRoom = 64;

/** A number for every combination, 0 unless put. */
export class CombinationPlaces {
  #places = new Int32Array(firstRoom);

  of(combination: number): number {
    return this.#places[combination] ?? 0;
  }

  put(combination: number, place: number): void {
    if (combination >= this.#places.length) {
      const places = this.#places;
      this.#places = new Int32Array(2 * (combination + 1));
      this.#places.set(places);
    }
    this.#places[combination] = place;
  }
}
