import { describe, expect, test } from 'vitest';
import { epochDay } from '../../src/cube/epoch-day.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { formats } from '../../src/i18n/formats.ts';
import { qualityWords } from '../../src/i18n/quality-words.ts';
import type { QualityCode, QualityFinding } from '../../src/measures/quality/quality-finding.ts';

const [from, to] = [epochDay(2024, 3, 4), epochDay(2024, 3, 9)];
const base = { severity: 'check', n: 5 } as const;

const examples: Readonly<{ [Code in QualityCode]: Extract<QualityFinding, { code: Code }> }> = {
  'rejected-rows': { ...base, code: 'rejected-rows', values: { rows: 5, rowsRead: 100 } },
  'future-dates': { ...base, code: 'future-dates', values: { requests: 5, last: to } },
  'ancient-dates': { ...base, code: 'ancient-dates', values: { requests: 5, first: from } },
  'stray-dates': { ...base, code: 'stray-dates', values: { requests: 5, from, to } },
  blank: { ...base, code: 'blank', values: { dimension: 'district', requests: 5, all: 100 } },
  'unknown-kind': { ...base, code: 'unknown-kind', values: { requests: 5, all: 100 } },
  'unknown-labels': {
    ...base,
    code: 'unknown-labels',
    values: { dimension: 'service', labels: 2, requests: 5, all: 100 },
  },
  silent: { ...base, code: 'silent', values: { dimension: 'channel', key: 'k', since: from, expected: 5.3 } },
  jump: {
    ...base,
    code: 'jump',
    values: { dimension: 'service', key: 'k', unit: 'month', from, to, count: 50, expected: 5 },
  },
  gap: { ...base, code: 'gap', values: { unit: 'day', from, to, expected: 5.3 } },
  repeated: { ...base, code: 'repeated', values: { unit: 'day', from, to, like: from - 7, requests: 5 } },
  'short-end': { ...base, code: 'short-end', values: { unit: 'day', from, to, requests: 5 } },
  stale: { ...base, code: 'stale', values: { last: to, days: 5 } },
  'basis-unknown': { ...base, code: 'basis-unknown', values: { requests: 5 } },
  'basis-mixed': { ...base, code: 'basis-mixed', values: { own: 'residence', requests: 5 } },
  'impossible-cells': {
    ...base,
    code: 'impossible-cells',
    values: { cells: 6, rows: [3, 4], row: 3, line: 5, window: { from, to }, written: '12 > 10' },
  },
  'unequal-totals': {
    ...base,
    code: 'unequal-totals',
    values: { file: 'f.csv', totals: 6, rows: [{ row: 3, line: 5, declared: 12, summed: 10 }] },
  },
  'unequal-parts': {
    ...base,
    code: 'unequal-parts',
    values: {
      file: 'f.csv',
      compared: 9,
      exceeding: 5,
      lacking: 0,
      rows: [{ row: 3, line: 5, total: 12, sum: 10 }],
    },
  },
  'repeated-rows': {
    ...base,
    code: 'repeated-rows',
    values: {
      file: 'f.csv',
      looked: 90,
      apart: 64,
      repeated: 5,
      expected: 0.2,
      rows: [{ row: 3, line: 5, firstRow: 1 }],
    },
  },
  'mended-window': {
    ...base,
    code: 'mended-window',
    values: { column: 'January 2014 to December 2015: volume', window: { from, to } },
  },
};

const nameOf = (dimension: string, key: string) => `<${dimension} ${key}>`;

describe('findings about an import', () => {
  test.each(Object.values(examples))('$code: what, and what to do, in both languages', async (finding) => {
    const [uk, en] = await Promise.all([createI18n('uk'), createI18n('en')]);
    const inUkrainian = qualityWords({ i18n: uk, formats: formats('uk'), nameOf }, finding);
    const inEnglish = qualityWords({ i18n: en, formats: formats('en'), nameOf }, finding);
    for (const { message, remedy } of [inUkrainian, inEnglish]) {
      expect(message).toMatch(/^[\p{Lu}].*\.$/u);
      expect(remedy).toMatch(/^[\p{Lu}].*\.$/u);
      expect(`${message}${remedy}`).not.toMatch(/quality\.|[{}#]|undefined|NaN/);
    }
    expect(inUkrainian.message).toMatch(/\p{Script=Cyrillic}/u);
    expect(`${inEnglish.message}${inEnglish.remedy}`).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  test('name what they speak of, with its numbers', async () => {
    const i18n = await createI18n('uk');
    const text = (finding: QualityFinding) =>
      qualityWords({ i18n, formats: formats('uk'), nameOf }, finding).message.replaceAll('\u00a0', ' ');
    expect(text(examples.silent)).toBe(
      'Канал «<channel k>»: із 4 березня 2024 жодного запиту, а очікувалося близько 5.',
    );
    expect(text(examples.jump)).toBe(
      'Послуга «<service k>», 4–9 березня 2024: 50 запитів, хоча за попередніми даними було б близько 5.',
    );
    expect(text(examples['unknown-labels'])).toBe(
      'Послуги, яких немає в довіднику міста: 2 назви, 5 запитів (5,0 % усіх).',
    );
    expect(
      text({ ...examples.jump, values: { ...examples.jump.values, dimension: 'all', key: '' } }),
    ).toMatch(/^Усі запити разом, 4–9 березня 2024: 50 запитів/);
  });

  test('a rise and a fall ask for different things', async () => {
    const language = { i18n: await createI18n('uk'), formats: formats('uk'), nameOf };
    const fall = { ...examples.jump, values: { ...examples.jump.values, count: 1 } };
    expect(qualityWords(language, fall).remedy).not.toBe(qualityWords(language, examples.jump).remedy);
  });
});
