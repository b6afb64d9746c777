import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgedTotals } from '../../../src/measures/quality/judged-totals.ts';

/** Counts of rows, and `T` with what a total row declares (null: it does not tell), in the order of the file. */
type Line = number | { readonly T: number | null };

const judge = (lines: readonly Line[]) => {
  let before = 0;
  const rows = lines.flatMap((line, at) => {
    if (typeof line !== 'number') return [{ row: at + 1, line: at + 2, declared: line.T, before }];
    before += line;
    return [];
  });
  return judgedTotals({ file: 'f.csv', requests: before, rows, rowsTotal: rows.length });
};

const T = (declared: number | null) => ({ T: declared });
const unequal = (at: number, declared: number, summed: number) => ({
  row: at + 1,
  line: at + 2,
  declared,
  summed,
});

describe('total rows', () => {
  test('of all rows, below or above them', () => {
    expect(judge([1, 2, 3, T(6)])).toEqual({ equal: 1, unclear: 0, unequal: [] });
    expect(judge([T(6), 1, 2, 3])).toEqual({ equal: 1, unclear: 0, unequal: [] });
    expect(judge([1, 2, 3, T(7)])).toEqual({ equal: 0, unclear: 0, unequal: [unequal(3, 7, 6)] });
    expect(judge([T(5), 1, 2, 3])).toEqual({ equal: 0, unclear: 0, unequal: [unequal(0, 5, 6)] });
  });

  test('of a district are compared with the rows since the last one', () => {
    expect(judge([10, 20, T(30), 5, 6, T(11), T(41)])).toEqual({ equal: 3, unclear: 0, unequal: [] });
    expect(judge([10, 20, T(31), 5, 6, T(11), T(41)]).unequal).toEqual([unequal(2, 31, 30)]);
    expect(judge([10, 20, T(30), 5, 6, T(12), T(41)]).unequal).toEqual([unequal(5, 12, 11)]);
    expect(judge([10, 20, T(30), 5, 6, T(11), T(50)]).unequal).toEqual([unequal(6, 50, 41)]);
  });

  test('above their rows are compared with those that follow', () => {
    expect(judge([T(41), T(30), 10, 20, T(11), 5, 6])).toEqual({ equal: 3, unclear: 0, unequal: [] });
    expect(judge([T(30), 10, 20, T(12), 5, 6])).toEqual({
      equal: 1,
      unclear: 0,
      unequal: [unequal(3, 12, 11)],
    });
  });

  test('of totals: several levels', () => {
    const lines = [1, 2, T(3), 4, T(4), T(7), 5, 6, T(11), T(11), T(18)];
    expect(judge(lines)).toEqual({ equal: 6, unclear: 0, unequal: [] });
    // a middle one of which nobody knows what it adds up
    expect(judge(lines.with(5, T(8)))).toEqual({ equal: 5, unclear: 1, unequal: [] });
  });

  test('that list the districts at the end are right if they come to all', () => {
    expect(judge([1, 2, 3, 4, T(4), T(6), T(10)])).toEqual({ equal: 3, unclear: 0, unequal: [] });
    expect(judge([1, 2, 3, 4, T(4), T(5), T(10)])).toEqual({ equal: 1, unclear: 2, unequal: [] });
  });

  test('without a number are not judged', () => {
    expect(judge([1, 2, T(null)])).toEqual({ equal: 0, unclear: 1, unequal: [] });
    expect(judge([1, T(null), 2, T(3)])).toEqual({ equal: 1, unclear: 1, unequal: [] });
  });

  test('that are too many to be kept are not judged, and the last one kept is not taken for the very last', () => {
    const rows = [{ row: 2, line: 3, declared: 5, before: 5 }];
    expect(judgedTotals({ file: 'f', requests: 9, rows, rowsTotal: 3 })).toEqual({
      equal: 1,
      unclear: 2,
      unequal: [],
    });
  });
});

const block = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 });
const blocks = fc.array(block, { minLength: 2, maxLength: 6 });
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

test('of any blocks with right totals, in either order, all are equal; a wrong one is named with its sum', () => {
  fc.assert(
    fc.property(blocks, fc.boolean(), fc.nat(), (groups, isAbove, which) => {
      const wrong = which % groups.length;
      const lines = (error: number): Line[] => {
        const written = groups.flatMap((group, at): Line[] => [
          ...group,
          T(sum(group) + (at === wrong ? error : 0)),
        ]);
        const whole = [...written, T(sum(groups.flat()))];
        return isAbove ? whole.toReversed() : whole;
      };
      expect(judge(lines(0))).toEqual({ equal: groups.length + 1, unclear: 0, unequal: [] });
      // larger than any sum there is
      const error = 100_000;
      const own = sum(groups[wrong] ?? []);
      const found = judge(lines(error)).unequal.map(({ declared, summed }) => ({ declared, summed }));
      expect(found).toEqual([{ declared: own + error, summed: own }]);
    }),
    { endOnFailure: true },
  );
});
