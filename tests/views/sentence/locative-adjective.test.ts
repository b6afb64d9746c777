import { expect, test } from 'vitest';
import { kharkiv } from '../../../src/city/kharkiv.ts';
import { locativeAdjective } from '../../../src/views/sentence/locative-adjective.ts';

test.each([
  ['Салтівський', 'Салтівському'],
  ['Індустріальний', 'Індустріальному'],
  ["Основ'янський", "Основ'янському"],
  ['Центр', null],
  ['Київський 2', null],
  ['', null],
])('%s -> %s', (name, locative) => {
  expect(locativeAdjective(name)).toBe(locative);
});

test('every district of Kharkiv can be named in a sentence without quotes', () => {
  for (const { name } of kharkiv.districts) expect(locativeAdjective(name.uk)).toMatch(/ому$/);
});
