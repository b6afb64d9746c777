import { beforeAll, describe, expect, test } from 'vitest';
import type { I18n } from '@lingui/core';
import type { Member } from '../../../src/cube/cube.ts';
import { epochDay } from '../../../src/cube/epoch-day.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { formats } from '../../../src/i18n/formats.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { filterSentenceOf } from '../../../src/views/sentence/filter-sentence-of.ts';
import { sentenceText } from '../../../src/views/sentence/sentence-text.ts';
import { defaultViewState } from '../../../src/views/state/default-view-state.ts';
import { scopeOf } from '../../../src/views/state/scope.ts';
import type { ViewState } from '../../../src/views/state/view-state.ts';

const member = (key: string): Member => ({ key, label: key });
const many = (count: number) => Array.from({ length: count }, (_, i) => `k${String(i).padStart(2, '0')}`);
const districts = ['', 'Салтівський', 'Київський', 'Центр', ...many(30)];
const holdings = {
  range: { from: epochDay(2023, 1, 1), to: epochDay(2025, 12, 31) },
  completeTo: epochDay(2025, 12, 31),
  unit: 'day',
  yearStartMonth: 1,
  segmentNames: ['Вік', '', ''],
  members: {
    district: districts.map(member),
    service: ['Субсидія', ...many(60)].map(member),
    channel: [member('портал')],
    segment1: [member('18–35'), member('60+'), member('36–59')],
    segment2: [member('')],
    segment3: [member('')],
  },
} as const;

const words = {} as Record<Locale, I18n>;
beforeAll(async () => {
  words.uk = await createI18n('uk');
  words.en = await createI18n('en');
});

const sentence = (patch: Partial<ViewState>, data: Partial<typeof holdings> = {}, locale: Locale = 'uk') => {
  const state = { ...defaultViewState, ...patch };
  const held = { ...holdings, ...data };
  const scope = scopeOf(state, held);
  if (scope === null) throw new Error('no scope');
  const names = (_: string, key: string) => key;
  const context = { i18n: words[locale], formats: formats(locale), names, scope };
  return sentenceText(filterSentenceOf(state, held, context)).replaceAll('\u00a0', ' ');
};

const rest = ', усі канали, Вік — усі, асистовані як онлайн, частка від усіх запитів';

describe('the filter in Ukrainian', () => {
  test.each<[Partial<ViewState>, string]>([
    [{}, `Усі послуги в усіх районах за 2025 рік порівняно з тим самим періодом 2024 року${rest}`],
    [
      { services: many(3), districts: many(2) },
      `3 послуги в 2 районах за 2025 рік порівняно з тим самим періодом 2024 року${rest}`,
    ],
    [
      { services: many(5), districts: many(21) },
      `5 послуг у 21 районі за 2025 рік порівняно з тим самим періодом 2024 року${rest}`,
    ],
    [
      { services: ['Субсидія'], districts: ['Салтівський'] },
      `Послуга «Субсидія» в Салтівському районі за 2025 рік порівняно з тим самим періодом 2024 року${rest}`,
    ],
    [
      { services: many(11), districts: ['Центр'] },
      `11 послуг у районі «Центр» за 2025 рік порівняно з тим самим періодом 2024 року${rest}`,
    ],
    [
      { services: many(21), districts: [''] },
      `21 послуга в невказаному районі за 2025 рік порівняно з тим самим періодом 2024 року${rest}`,
    ],
    [
      { period: { kind: 'preset', preset: 'last-quarter' }, comparison: 'none' },
      `Усі послуги в усіх районах за жовтень–грудень 2025 без порівняння${rest}`,
    ],
    [
      { period: { kind: 'preset', preset: 'all' } },
      `Усі послуги в усіх районах за 2023–2025 роки порівняно з тим самим періодом роком раніше (даних за нього немає)${rest}`,
    ],
    [
      { period: { kind: 'range', range: { from: epochDay(2024, 7, 1), to: epochDay(2025, 6, 30) } } },
      `Усі послуги в усіх районах за липень 2024 – червень 2025 порівняно з тим самим періодом роком раніше${rest}`,
    ],
    [
      {
        comparison: 'none',
        kinds: ['online', 'phone'],
        segments: { segment1: ['60+'], segment2: [], segment3: [] },
        switches: { assisted: 'not-online', against: 'in-person' },
      },
      'Усі послуги в усіх районах за 2025 рік без порівняння, канали: онлайн, телефон, Вік — 60+, асистовані не як онлайн, частка від онлайн та особистих',
    ],
  ])('%o', (patch, expected) => {
    expect(sentence(patch)).toBe(expected);
  });
});

test('dimensions that the data do not have are not spoken of', () => {
  const bare = {
    segmentNames: ['', '', ''],
    members: { ...holdings.members, district: [member('')], service: [member('')] },
  } as unknown as Partial<typeof holdings>; // the literal type above knows only the example's own names
  expect(sentence({}, bare)).toBe(
    'Усі запити за 2025 рік порівняно з тим самим періодом 2024 року, усі канали, асистовані як онлайн, частка від усіх запитів',
  );
});

test('a label that looks like a control sign changes nothing', () => {
  const odd = { segmentNames: ['\u0002services\u0003', '', ''] } as unknown as Partial<typeof holdings>;
  expect(sentence({ comparison: 'none' }, odd)).toContain('усі канали, services — усі, ');
});
