import { byDimension } from './by-dimension.ts';
import { canonicalCube } from './canonical-cube.ts';
import { CoordinateIndex } from './coordinate-index.ts';
import type { Cube, CubeCells, Member } from './cube.ts';
import type { DayRange, EpochDay } from './day-range.ts';
import { type Dimension, dimensions } from './dimension.ts';
import { MemberCodes } from './member-codes.ts';
import { periodEnd } from './period-end.ts';
import { periodStart } from './period-start.ts';
import type { PeriodUnit } from './period-unit.ts';

/** A member number for every dimension; 0 where the data do not have the dimension. */
export type DimensionCodes = Readonly<Record<Dimension, number>>;

/** What a cube is made with. */
export interface CubeShape {
  readonly unit: PeriodUnit;
  readonly yearStartMonth: number;
  readonly segmentNames: readonly [string, string, string];
}

/** Adds rows up to a cube. */
export interface CubeBuilder {
  /** The number under which `add` knows a member. The same key and label (and kind) get the same number. */
  code(dimension: Dimension, member: Member): number;
  /**
   * Counts requests of the period that begins on `period`; the range grows to hold the whole period.
   * RangeError if the count is no safe whole number above 0, the day does not begin a period, or a code was never given out.
   */
  add(period: EpochDay, codes: DimensionCodes, count: number): void;
  /** Says that the data speak of a day, with or without requests. */
  cover(day: EpochDay): void;
  /** The cube of what was added so far, in canonical form. */
  build(): Cube;
}

const checkShape = ({ segmentNames, unit, yearStartMonth }: CubeShape): void => {
  const named = segmentNames.filter((name) => name !== '');
  if (new Set(named).size < named.length) throw new RangeError('two segments have the same name');
  if (unit !== 'year' && yearStartMonth !== 1) throw new RangeError('only years begin in another month');
};

class GrowingCube implements CubeBuilder {
  private readonly shape: CubeShape;
  private readonly dictionaries = byDimension(() => new MemberCodes());
  private readonly index = new CoordinateIndex(1 + dimensions.length);
  private readonly words = new Int32Array(1 + dimensions.length);
  private count = new Float64Array(512);
  private from = Number.POSITIVE_INFINITY;
  private to = Number.NEGATIVE_INFINITY;
  /** the period added last, known to begin a period: rows mostly come by date */
  private checkedPeriod = Number.NaN;

  constructor(shape: CubeShape) {
    checkShape(shape);
    this.shape = shape;
  }

  code(dimension: Dimension, member: Member): number {
    return this.dictionaries[dimension].code(member);
  }

  add(period: EpochDay, codes: DimensionCodes, count: number): void {
    if (!(Number.isSafeInteger(count) && count > 0))
      throw new RangeError(`not a count of requests: ${count}`);
    if (period !== this.checkedPeriod) this.checkPeriod(period);
    const { words } = this;
    words[0] = period;
    words[1] = codes.district;
    words[2] = codes.service;
    words[3] = codes.channel;
    words[4] = codes.segment1;
    words[5] = codes.segment2;
    words[6] = codes.segment3;
    const before = this.index.size;
    const cell = this.index.place(words);
    if (this.index.size > before) this.checkCodes(codes);
    if (cell >= this.count.length) this.growCount();
    const sum = (this.count[cell] as number) + count; // cell < length
    if (sum > Number.MAX_SAFE_INTEGER) throw new RangeError('a count is larger than a safe whole number');
    this.count[cell] = sum;
  }

  cover(day: EpochDay): void {
    if (day < this.from) this.from = day;
    if (day > this.to) this.to = day;
  }

  build(): Cube {
    return canonicalCube({
      ...this.shape,
      range: this.range(),
      members: byDimension((dimension) => this.dictionaries[dimension].members),
      cells: this.cells(),
    });
  }

  private range(): DayRange | null {
    // + 0 makes -0 plain 0, which is what decoding gives back
    return this.from <= this.to ? { from: this.from + 0, to: this.to + 0 } : null;
  }

  private cells(): CubeCells {
    const { rows, size, width } = this.index;
    const column = <C extends Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(
      into: C,
      place: number,
    ): C => {
      for (let cell = 0; cell < size; cell += 1) into[cell] = rows[cell * width + place] as number; // inside rows
      return into;
    };
    return {
      period: column(new Int32Array(size), 0),
      codes: byDimension((dimension) => column(new Uint32Array(size), 1 + dimensions.indexOf(dimension))),
      count: this.count.slice(0, size),
    };
  }

  private checkPeriod(period: EpochDay): void {
    const { unit, yearStartMonth } = this.shape;
    if (!Number.isInteger(period) || periodStart(period, unit, yearStartMonth) !== period) {
      throw new RangeError(`day ${period} does not begin a ${unit}`);
    }
    this.cover(period);
    this.cover(periodEnd(period, unit));
    this.checkedPeriod = period;
  }

  private checkCodes(codes: DimensionCodes): void {
    for (const dimension of dimensions) {
      const code = codes[dimension];
      const size = Math.max(this.dictionaries[dimension].members.length, 1);
      if (!(Number.isInteger(code) && code >= 0 && code < size)) {
        throw new RangeError(`no ${dimension} with the code ${code}`);
      }
    }
  }

  private growCount(): void {
    const wider = new Float64Array(this.count.length * 2);
    wider.set(this.count);
    this.count = wider;
  }
}

/** An empty cube that rows can be added to. RangeError if two segments have the same name. */
export const createCubeBuilder = (shape: CubeShape): CubeBuilder => new GrowingCube(shape);
