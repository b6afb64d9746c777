const firstRuns = 16;

/** A long column in which the same whole number mostly stands many times in a row: only the changes. */
export interface Runs {
  readonly length: number;
  /** entry at which each run begins, ascending from 0 */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly values: Float64Array<ArrayBuffer>;
}

/** Collects `Runs`. */
export class RunColumn {
  #length = 0;
  #runs = 0;
  #starts = new Uint32Array(firstRuns);
  #values = new Float64Array(firstRuns);
  #last = Number.NaN;

  push(value: number): void {
    if (value !== this.#last) this.#begin(value);
    this.#length += 1;
  }

  pack(): Runs {
    const runs = this.#runs;
    return { length: this.#length, starts: this.#starts.slice(0, runs), values: this.#values.slice(0, runs) };
  }

  #begin(value: number): void {
    if (this.#runs === this.#starts.length) {
      const [starts, values] = [this.#starts, this.#values];
      this.#starts = new Uint32Array(starts.length * 2);
      this.#starts.set(starts);
      this.#values = new Float64Array(values.length * 2);
      this.#values.set(values);
    }
    this.#starts[this.#runs] = this.#length;
    this.#values[this.#runs] = value;
    this.#last = value;
    this.#runs += 1;
  }
}
