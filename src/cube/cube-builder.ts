import { byDimension } from './by-dimension.ts';
import { CellCounts } from './cell-counts.ts';
import { CombinationIndex } from './combination-index.ts';
import type { Cube, Member } from './cube.ts';
import { cubeOfParts } from './cube-of-parts.ts';
import type { CubePart } from './cube-part.ts';
import type { CubeShape } from './cube-shape.ts';
import type { DayRange, EpochDay } from './day-range.ts';
import { type Dimension, dimensions } from './dimension.ts';
import { MemberCodes } from './member-codes.ts';
import { periodEnd } from './period-end.ts';
import { periodStart } from './period-start.ts';

/** A member number for every dimension; 0 where the data do not have the dimension. */
export type DimensionCodes = Readonly<Record<Dimension, number>>;

/** What was added to a builder, apart from it. */
export interface Counted {
  readonly counts: CellCounts;
  readonly range: DayRange | null;
}

/** Adds rows up to a cube. */
export interface CubeBuilder {
  /** The number under which `add` knows a member. The same key and label (and kind) get the same number. */
  code(dimension: Dimension, member: Member): number;
  /** How many members of a dimension it knows. */
  size(dimension: Dimension): number;
  /** The number under which `addTo` knows a combination of codes. RangeError if one of them was never given out. */
  combination(codes: DimensionCodes): number;
  /**
   * Counts requests of the period that begins on `period`; the range grows to hold the whole period.
   * RangeError if the count is no safe whole number above 0, the day does not begin a period, or a code was never given out.
   */
  add(period: EpochDay, codes: DimensionCodes, count: number): void;
  /**
   * Counts requests of a period and a combination, or with a number below 0 takes off what was counted before; the range stays
   * as it is.
   */
  addTo(period: EpochDay, combination: number, count: number): void;
  /** Counts requests of many combinations of one period, a count (above 0) each; a combination may come more than once. */
  addCells(period: EpochDay, combinations: Int32Array<ArrayBuffer>, counts: Float64Array<ArrayBuffer>): void;
  /** Says that the data speak of a day, with or without requests. */
  cover(day: EpochDay): void;
  /** Takes out what was added so far, and goes on with nothing. */
  setAside(): Counted;
  /** Adds what was set aside by this builder; it must not be used afterwards. */
  takeBack(counted: Counted): void;
  /** What was added so far, as one reader's part of a cube. */
  part(): CubePart;
  /** The cube of what was added so far, in canonical form. RangeError if a sum passes the safe whole numbers. */
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
  private readonly combinations = new CombinationIndex();
  private readonly words = new Int32Array(dimensions.length);
  private counts = new CellCounts();
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

  size(dimension: Dimension): number {
    return this.dictionaries[dimension].members.length;
  }

  combination(codes: DimensionCodes): number {
    const { words } = this;
    words[0] = codes.district;
    words[1] = codes.service;
    words[2] = codes.channel;
    words[3] = codes.segment1;
    words[4] = codes.segment2;
    words[5] = codes.segment3;
    const before = this.combinations.size;
    const combination = this.combinations.place(words);
    if (combination >= before) this.checkCodes(codes);
    return combination;
  }

  add(period: EpochDay, codes: DimensionCodes, count: number): void {
    if (!(Number.isSafeInteger(count) && count > 0))
      throw new RangeError(`not a count of requests: ${count}`);
    if (period !== this.checkedPeriod) this.checkPeriod(period);
    this.counts.add(period, this.combination(codes), count);
  }

  addTo(period: EpochDay, combination: number, count: number): void {
    this.counts.add(period, combination, count);
  }

  addCells(period: EpochDay, combinations: Int32Array<ArrayBuffer>, counts: Float64Array<ArrayBuffer>): void {
    this.counts.addAll(period, combinations, counts);
  }

  cover(day: EpochDay): void {
    if (day < this.from) this.from = day;
    if (day > this.to) this.to = day;
  }

  setAside(): Counted {
    const counted = { counts: this.counts, range: this.range() };
    this.counts = new CellCounts();
    this.from = Number.POSITIVE_INFINITY;
    this.to = Number.NEGATIVE_INFINITY;
    this.checkedPeriod = Number.NaN;
    return counted;
  }

  takeBack({ counts, range }: Counted): void {
    this.counts.absorb(counts);
    if (range === null) return;
    this.cover(range.from);
    this.cover(range.to);
  }

  part(): CubePart {
    return {
      range: this.range(),
      members: byDimension((dimension) => this.dictionaries[dimension].members),
      combinations: this.combinations.rows.slice(),
      counts: this.counts.pack(),
    };
  }

  build(): Cube {
    return cubeOfParts([this.part()], this.shape);
  }

  private range(): DayRange | null {
    // + 0 makes -0 plain 0, which is what decoding gives back
    return this.from <= this.to ? { from: this.from + 0, to: this.to + 0 } : null;
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
}

/** An empty cube that rows can be added to. RangeError if two segments have the same name. */
export const createCubeBuilder = (shape: CubeShape): CubeBuilder => new GrowingCube(shape);
