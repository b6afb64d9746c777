import type { Cube } from '../../../src/cube/cube.ts';
import type { DayRange, EpochDay } from '../../../src/cube/day-range.ts';
import type { Dimension } from '../../../src/cube/dimension.ts';
import type { Question } from '../../../src/cube/question.ts';
import { questionsOf } from '../../../src/views/asking/questions-of.ts';
import { defaultViewState } from '../../../src/views/state/default-view-state.ts';
import type { DataSpan } from '../../../src/views/state/resolve-period.ts';
import { scopeOf } from '../../../src/views/state/scope.ts';
import { type PeriodChoice, periodPresets, type ViewState } from '../../../src/views/state/view-state.ts';
import { type SeededRandom, seededRandom } from '../../support/seeded-random.ts';

/** Days that did not arrive completely yet. */
const lateDays = 3;

/** Draws what a user could choose from a cube. */
class Chooser {
  readonly #cube: Cube;
  readonly #uniform: SeededRandom['uniform'];

  constructor(cube: Cube, seed: number) {
    this.#cube = cube;
    this.#uniform = seededRandom(seed).uniform;
  }

  /** A whole number from 0 up to, not including, `size`. */
  below(size: number): number {
    return Math.floor(this.#uniform() * size);
  }

  /** Some keys of a dimension, at least one and at most half of them. */
  keys(dimension: Dimension): readonly string[] {
    const rest = this.#cube.members[dimension].map(({ key }) => key);
    const wanted = 1 + this.below(Math.floor(rest.length / 2));
    const chosen = Array.from({ length: wanted }, () => rest.splice(this.below(rest.length), 1)[0] ?? '');
    return chosen.sort();
  }

  /** A preset or a stretch of days of the user's own. */
  period(range: DayRange): PeriodChoice {
    const preset = periodPresets[this.below(2 * periodPresets.length)];
    if (preset !== undefined) return { kind: 'preset', preset };
    const days = range.to - range.from + 1;
    const length = 14 + this.below(days / 2);
    const from = range.from + this.below(days - length);
    return { kind: 'range', range: { from, to: from + length - 1 } };
  }

  /** The state after one control was used. */
  change(state: ViewState, range: DayRange): ViewState {
    switch (this.below(7)) {
      case 0:
      case 1:
        return { ...state, districts: this.below(3) === 0 ? [] : this.keys('district') };
      case 2:
      case 3:
        return { ...state, services: this.below(3) === 0 ? [] : this.keys('service') };
      case 4:
      case 5:
        return { ...state, period: this.period(range) };
      default:
        return { ...state, comparison: this.below(3) === 0 ? 'none' : 'year-earlier' };
    }
  }

  /** Two thirds of the services can be used online, some of them since a day in the middle of the data. */
  offeredSince({ from, to }: DayRange): Readonly<Record<string, EpochDay>> {
    const offered: Record<string, EpochDay> = {};
    for (const { key } of this.#cube.members.service) {
      const draw = this.below(3);
      if (draw > 0) offered[key] = draw === 1 ? from - 1 : from + this.below(to - from);
    }
    return offered;
  }
}

/**
 * The questions of so many screens, each after one more random use of a control (districts, services, period, comparison),
 * every other one with a filter on the segment: all that the overview asks, with its trend by day, and the matrix of
 * Explore. A filter on kinds changes no question: adoption needs them all.
 */
export const randomScreens = (cube: Cube, screens: number): (readonly Question[])[] => {
  const chooser = new Chooser(cube, 77);
  const range = cube.range ?? { from: 0, to: 0 };
  const { unit, yearStartMonth } = cube;
  const span: DataSpan = { range, completeTo: range.to - lateDays, unit, yearStartMonth };
  const offeredSince = chooser.offeredSince(range);
  let state: ViewState = { ...defaultViewState, unit: 'day' };
  return Array.from({ length: screens }, (_, at) => {
    state = chooser.change(state, range);
    const segment1 = at % 2 === 0 ? chooser.keys('segment1') : [];
    const shown: ViewState = { ...state, segments: { ...state.segments, segment1 } };
    const scope = scopeOf(shown, span);
    if (scope === null) throw new Error('the cube is empty');
    const ask = (page: Partial<ViewState>) => questionsOf({ ...shown, ...page }, { scope, offeredSince });
    const { cells, cellsBefore } = ask({ page: 'explore', form: 'matrix' });
    return [...Object.values(ask({ page: 'overview' })), cells, cellsBefore].filter(
      (question) => question !== undefined,
    );
  });
};
