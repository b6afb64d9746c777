import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cityNameWords } from '../../src/city/city-name-words.ts';
import { districtKey } from '../../src/city/district-key.ts';
import { kharkiv } from '../../src/city/kharkiv.ts';

const poltava = { uk: 'Полтава', en: 'Poltava' };

describe('a district label', () => {
  test.each([
    [poltava, 'Шевченківський район м. Полтави', 'Шевченківський'],
    [poltava, 'Полтава, Подільський р-н', 'Подільський'],
    [poltava, 'Podilskyi district of Poltava', 'Podilskyi'],
    [{ uk: 'Київ', en: 'Kyiv' }, 'Дарницький район міста Києва', 'Дарницький'],
    [{ uk: 'Київ', en: 'Kyiv' }, 'Дарницкий район г. Киева', 'Дарницкий'],
    [{ uk: 'Львів', en: 'Lviv' }, 'Сихівський район Львова', 'Сихівський'],
    [{ uk: 'Тернопіль', en: 'Ternopil' }, 'Східний, Тернополя', 'Східний'],
    [{ uk: 'Суми', en: 'Sumy' }, 'Зарічний район м. Сум', 'Зарічний'],
    [{ uk: 'Чернівці', en: 'Chernivtsi' }, 'Садгора, м. Чернівців', 'Садгора'],
    [{ uk: 'Рівне', en: 'Rivne' }, 'Північний (Рівного)', 'Північний'],
    [{ uk: 'Кривий Ріг', en: 'Kryvyi Rih' }, 'м. Кривий Ріг, Саксаганський', 'Саксаганський'],
    [{ uk: 'Кривий Ріг', en: 'Kryvyi Rih' }, 'Kryvyi Rih, Saksahanskyi', 'Saksahanskyi'],
    [kharkiv.name, 'Салтівський район м. Харькова', 'Салтівський'],
  ])('of %o: «%s» is «%s»', (city, label, plain) => {
    const keyOf = districtKey(cityNameWords(city));
    expect(keyOf(label)).toBe(keyOf(plain));
  });

  test('keeps the names of other cities, and adjectives of its own', () => {
    const keyOf = districtKey(cityNameWords(poltava));
    expect(keyOf('Шевченківський район м. Харкова')).not.toBe(keyOf('Шевченківський'));
    expect(keyOf('Полтавський район')).not.toBe('');
    expect(keyOf('Полтавський район')).not.toBe(keyOf('Полтава'));
  });

  test('that is the name of the city alone keeps it: a district may be called so', () => {
    expect(districtKey(cityNameWords(poltava))('м. Полтава')).toBe('полтава');
    expect(districtKey(cityNameWords({ uk: 'Кривий Ріг', en: '' }))('Кривий Ріг')).toBe('крив ріг');
  });
});

test.each(['и', 'а', 'ів', ' '])('a city may be called «%s»', (uk) => {
  expect(cityNameWords({ uk, en: '' })).not.toContain('');
});

test('the city that is shipped has the words that its name makes', () => {
  expect(kharkiv.nameWords).toEqual(cityNameWords(kharkiv.name));
});

test('whatever a city is called, its own words take nothing else away', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (uk, en) => {
      expect(cityNameWords({ uk, en })).not.toContain('');
      expect(districtKey(cityNameWords({ uk, en }))('Салтівський')).not.toBe('');
    }),
    { endOnFailure: true },
  );
});
