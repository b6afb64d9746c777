import { expect, test } from 'vitest';
import { ageWords } from '../../src/i18n/age-words.ts';

const now = new Date('2025-10-26T12:00:00Z');

test.each([
  ['2025-10-26T11:59:00Z', '1 хвилину тому', '1 minute ago'],
  ['2025-10-26T11:55:00Z', '5 хвилин тому', '5 minutes ago'],
  ['2025-10-26T11:39:00Z', '21 хвилину тому', '21 minutes ago'],
  ['2025-10-23T12:00:00Z', '3 дні тому', '3 days ago'],
])('%s is %s, %s', (iso, inUkrainian, inEnglish) => {
  expect(ageWords('uk', iso, now)).toBe(inUkrainian);
  expect(ageWords('en', iso, now)).toBe(inEnglish);
});
