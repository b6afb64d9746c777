import { expect, test } from 'vitest';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { formats } from '../../../src/i18n/formats.ts';
import type { Target } from '../../../src/measures/targets.ts';
import { targetWords } from '../../../src/views/targets/target-words.ts';

const value = (share: number, n: number) =>
  ({ kind: 'value', value: share, n, low: share, high: share }) as const;
const target: Target = {
  district: 'Салтівський',
  service: 'Субсидія',
  adoption: value(0.43, 2345),
  volume: 2345,
  benchmark: {
    district: 'Індустріальний',
    adoption: value(0.591, 1000),
    proportion: { successes: 591, trials: 1000 },
  },
  movable: { kind: 'value', value: 381.4, n: 2345, low: 300.2, high: 460.8 },
};
const names = (_: string, key: string) => key;

test('a target as sentences that can be pasted into a brief', async () => {
  const uk = { i18n: await createI18n('uk'), formats: formats('uk'), names, range: '2025 рік' };
  expect(targetWords(target, uk)?.replaceAll('\u00a0', ' ')).toBe(
    '«Субсидія» в Салтівському районі: онлайн — 43,0 % (2025 рік, разом 2 345 запитів). Так само цю послугу надають в Індустріальному районі, і там онлайн — 59,1 %. На такому рівні онлайн-запитів було б на 381 більше (від 300 до 461).',
  );
});

test('of a cell that cannot be judged nothing is said', async () => {
  const uk = { i18n: await createI18n('uk'), formats: formats('uk'), names, range: '2025 рік' };
  expect(targetWords({ ...target, movable: { kind: 'missing', reason: 'too-few' } }, uk)).toBeNull();
  expect(targetWords({ ...target, benchmark: null }, uk)).toBeNull();
});
