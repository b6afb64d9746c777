import { describe, expect, it } from 'vitest';
import { channelKinds } from '../../src/cube/channel-kind.ts';
import { asLocale } from '../../src/i18n/as-locale.ts';
import { channelWords } from '../../src/i18n/channel-words.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { locales } from '../../src/i18n/locale.ts';
import { missingWords } from '../../src/i18n/missing-words.ts';
import { requestsWords } from '../../src/i18n/requests-words.ts';
import { rowsWords } from '../../src/i18n/rows-words.ts';
import type { MissingReason } from '../../src/measures/measurement.ts';

const reasons: Readonly<Record<MissingReason, true>> = {
  'no-requests': true,
  'too-few': true,
  'too-coarse': true,
  'not-reporting': true,
  'not-offered': true,
  'no-comparison': true,
  partial: true,
};

describe('plurals', () => {
  it.each([
    [0, '0 рядків', '0 rows'],
    [1, '1 рядок', '1 row'],
    [2, '2 рядки', '2 rows'],
    [5, '5 рядків', '5 rows'],
    [11, '11 рядків', '11 rows'],
    [12, '12 рядків', '12 rows'],
    [21, '21 рядок', '21 rows'],
    [22, '22 рядки', '22 rows'],
    [111, '111 рядків', '111 rows'],
    [1.5, '1,5 рядка', '1.5 rows'],
    [22_026, '22\u00a0026 рядків', '22,026 rows'],
  ])('counts %d rows', async (count, ukrainian, english) => {
    expect(rowsWords(await createI18n('uk'), count)).toBe(ukrainian);
    expect(rowsWords(await createI18n('en'), count)).toBe(english);
  });

  it('counts requests', async () => {
    const i18n = await createI18n('uk');
    expect([1, 3, 7, 1.5].map((count) => requestsWords(i18n, count))).toEqual([
      '1 запит',
      '3 запити',
      '7 запитів',
      '1,5 запиту',
    ]);
  });
});

describe.each(locales)('words in %s', (locale) => {
  it('has different words for every reason of a gap and every channel kind', async () => {
    const i18n = await createI18n(locale);
    // the keys are checked against the type above
    const gaps = (Object.keys(reasons) as MissingReason[]).map((reason) => missingWords(i18n, reason));
    const channels = channelKinds.map((kind) => channelWords(i18n, kind));
    const all = [...gaps, ...channels];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((words) => words.trim() === '' || /^(missing|channel)\./.test(words))).toEqual([]);
    const cyrillic = all.filter((words) => /\p{Script=Cyrillic}/u.test(words));
    expect(cyrillic.length).toBe(locale === 'uk' ? all.length : 0);
  });
});

describe('language tags', () => {
  it.each([
    ['en-US', 'en'],
    ['en_GB', 'en'],
    ['EN', 'en'],
    ['uk-UA', 'uk'],
    ['ru', 'uk'],
    ['', 'uk'],
    ['eng-x', 'uk'],
  ])('reads %s as %s', (tag, locale) => {
    expect(asLocale(tag)).toBe(locale);
  });
});
