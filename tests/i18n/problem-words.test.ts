import { describe, expect, test } from 'vitest';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { problemText } from '../../src/i18n/problem-text.ts';
import { problemWords } from '../../src/i18n/problem-words.ts';
import {
  duplicateCodes,
  fileProblemCodes,
  leftOutCodes,
  type Problem,
  rejectedCodes,
} from '../../src/intake/problem.ts';

const values = {
  format: 'pdf',
  columns: 6000,
  limit: 5000,
  limitBytes: 1 << 20,
  encoding: 'windows-1251',
  column: 'Дата звернення',
  example: '01/02/2024',
  contradicts: '13/02/2024',
  role: 'channel',
  reason: 'EACCES',
  yearStartMonth: 4,
  expected: 1,
  text: 'хтозна',
  fields: 3,
  firstFile: 'перший.csv',
  firstRow: 12,
};

const [uk, en] = await Promise.all([createI18n('uk'), createI18n('en')]);
const problem = (code: Problem['code'], where: Problem['where']): Problem => ({ code, where, values });

describe('whole files', () => {
  test.each(fileProblemCodes)(
    '%s names file and line, the cause and what to do, in both languages',
    (code) => {
      const placed = problem(code, { file: 'журнал.csv', line: 4711 });
      for (const i18n of [uk, en]) {
        const { message, remedy } = problemWords(i18n, placed);
        expect(message).toContain('журнал.csv');
        expect(message).toContain('4711');
        expect(remedy.length).toBeGreaterThan(10);
        expect(`${message}${remedy}`).not.toMatch(/problem\.|remedy\.|[{}]|undefined/);
        expect(problemText(i18n, placed)).toBe(`${message} ${remedy}`);
      }
      expect(problemText(en, placed)).not.toBe(problemText(uk, placed));
      expect(
        problemText(en, placed).replace(/журнал\.csv|Дата звернення|хтозна|перший\.csv/g, ''),
      ).not.toMatch(/\p{Script=Cyrillic}/u);
    },
  );

  test('without a line only the file is named', () => {
    expect(problemText(uk, problem('empty-file', { file: 'a.csv' }))).toMatch(
      /^Файл «a\.csv»: файл порожній\./,
    );
  });

  test('an open order and a contradictory one are different questions', () => {
    const { contradicts: _, ...open } = values;
    const where = { file: 'a.csv' };
    expect(problemText(uk, { code: 'date-order-unclear', where, values: open })).toContain('01/02/2024');
    expect(problemText(uk, problem('date-order-unclear', where))).toContain('13/02/2024');
  });
});

describe('rows', () => {
  test.each([...rejectedCodes, ...duplicateCodes, ...leftOutCodes])('%s', (code) => {
    const placed = problem(code, { file: 'журнал.csv', row: 3, line: 4 });
    for (const i18n of [uk, en]) {
      expect(problemText(i18n, placed)).toMatch(/\.$/);
      expect(problemText(i18n, placed)).not.toMatch(/problem\.|[{}]|undefined/);
    }
    expect(problemText(en, placed)).not.toBe(problemText(uk, placed));
  });
});
