import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/cube/answer-question.ts';
import { answerQuestions } from '../../src/cube/answer-questions.ts';
import { cutsPeriod } from '../../src/cube/cuts-period.ts';
import { groupPlan } from '../../src/cube/group-plan.ts';
import { periodUnits } from '../../src/cube/period-unit.ts';
import { slice } from '../../src/cube/slice.ts';
import type { Question } from '../../src/cube/question.ts';
import { sumDense } from '../../src/cube/sum-dense.ts';
import { sumSparse } from '../../src/cube/sum-sparse.ts';
import { anyQuestion as question } from '../support/any-question.ts';
import { cubeOfRows, firstDay, lastDay, plainRow, plainRows } from '../support/cube-rows.ts';
import { obviousAnswer, type PlainData } from '../support/obvious-answer.ts';
import { writtenAnswer } from '../support/written-answer.ts';

const dataOf = fc
  .record({
    rows: plainRows,
    unit: fc.constantFrom(...periodUnits),
    startMonth: fc.constantFrom(1, 1, 4, 12),
  })
  .map(({ rows, unit, startMonth }) => {
    const yearStartMonth = unit === 'year' ? startMonth : 1;
    const cube = cubeOfRows(rows, { unit, yearStartMonth });
    const data: PlainData = { rows, unit, yearStartMonth, range: cube.range };
    return { cube, data };
  });

describe('answers', () => {
  test('equal those of the slow, obvious twin', () => {
    fc.assert(
      fc.property(dataOf, question, ({ cube, data }, q) => {
        expect(writtenAnswer(answerQuestion(cube, q))).toEqual(obviousAnswer(data, q));
      }),
      { numRuns: 1000 },
    );
  });

  test('equal those of the twin where the range of the data begins or ends inside a period', () => {
    const cut = fc.integer({ min: firstDay + 1, max: firstDay + 40 });
    fc.assert(
      fc.property(
        plainRows,
        cut,
        fc.constantFrom('week', 'month', 'quarter'),
        question,
        (...[rows, from, unit, q]) => {
          const range = { from, to: from + 60 };
          const daily = slice(cubeOfRows(rows, { cover: [firstDay - 10, lastDay + 10] }), { range });
          if ('kind' in daily) throw new Error('a cube of days is never cut');
          const inside = rows.filter(({ day }) => day >= range.from && day <= range.to);
          const cube = { ...cubeOfRows(inside, { unit }), range };
          const data: PlainData = { rows: inside, unit, yearStartMonth: 1, range };
          expect(writtenAnswer(answerQuestion(cube, q))).toEqual(obviousAnswer(data, q));
        },
      ),
    );
  });

  test('are the same by the dense and by the sparse way', () => {
    fc.assert(
      fc.property(plainRows, question, (rows, q) => {
        const plan = groupPlan(cubeOfRows(rows), q);
        expect(sumSparse(plan)).toEqual(sumDense(plan));
      }),
    );
  });

  test('are right where groups could be far more than the cells', () => {
    const rows = fc.sample(plainRow, { seed: 5, numRuns: 4000 }).map((row, i) => ({
      ...row,
      day: firstDay + (i % 100),
      district: `d${(i * 7919) % 1000}`,
      service: `s${(i * 104_729) % 3000}`,
    }));
    const q: Question = { filter: {}, by: ['service', 'period', 'district'], every: 'day' };
    const data: PlainData = {
      rows,
      unit: 'day',
      yearStartMonth: 1,
      range: { from: firstDay, to: firstDay + 99 },
    };
    expect(writtenAnswer(answerQuestion(cubeOfRows(rows), q))).toEqual(obviousAnswer(data, q));
  });

  test('without fields are one group, or none if nothing passes', () => {
    fc.assert(
      fc.property(plainRows, (rows) => {
        const answer = answerQuestion(cubeOfRows(rows), { filter: {}, by: [] });
        const total = rows.reduce((sum, { count }) => sum + count, 0);
        if (answer.kind !== 'answered') throw new Error(answer.reason);
        expect(answer.rows.map(({ tally }) => tally.reduce((a, b) => a + b, 0))).toEqual(
          total === 0 ? [] : [total],
        );
      }),
    );
  });

  test('of one screen come in the order asked', () => {
    const cube = cubeOfRows(fc.sample(plainRow, 20));
    const questions: Question[] = [
      { filter: {}, by: ['district'] },
      { filter: {}, by: [] },
    ];
    expect(answerQuestions(cube, questions)).toEqual(questions.map((q) => answerQuestion(cube, q)));
  });

  test('are missing where the data are too coarse', () => {
    const cube = cubeOfRows(fc.sample(plainRow, 20), { unit: 'month' });
    const missing = { kind: 'missing', reason: 'too-coarse', unit: 'month' };
    expect(answerQuestion(cube, { filter: {}, by: ['period'], every: 'day' })).toEqual(missing);
    expect(answerQuestion(cube, { filter: {}, by: ['period'], every: 'week' })).toEqual(missing);
    const from = (cube.range?.from ?? 0) + 1;
    expect(answerQuestion(cube, { filter: { range: { from, to: from + 1000 } }, by: [] })).toEqual(missing);
  });

  test('a range cuts a period only inside the range of the data', () => {
    const march = { unit: 'month', yearStartMonth: 1, range: { from: 19_793, to: 19_850 } } as const; // 11 March - 7 May 2024
    expect(cutsPeriod(march, { from: 19_786, to: 19_900 })).toBe(false);
    expect(cutsPeriod(march, { from: 19_793, to: 19_813 })).toBe(false);
    expect(cutsPeriod(march, { from: 19_794, to: 19_900 })).toBe(true);
    expect(cutsPeriod(march, { from: 19_786, to: 19_812 })).toBe(true);
    expect(cutsPeriod(march, { from: 0, to: 100 })).toBe(false);
    expect(cutsPeriod({ ...march, range: null }, { from: 19_794, to: 19_900 })).toBe(false);
  });

  test('grouping by period needs a unit', () => {
    expect(() => answerQuestion(cubeOfRows([]), { filter: {}, by: ['period'] })).toThrow(RangeError);
  });
});
