import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCityMatcher } from '../../src/city/city-matcher.ts';
import type { CityProfile, Name } from '../../src/city/city-profile.ts';
import { kharkiv } from '../../src/city/kharkiv.ts';

const matcher = createCityMatcher(kharkiv);

interface Named {
  readonly id: string;
  readonly name: Name;
  readonly aliases: readonly string[];
}

const namesOf = ({ id, name, aliases }: Named) => [id, name.uk, name.en, ...aliases];

const districtNames = kharkiv.districts.flatMap((district) =>
  namesOf(district).map((label) => ({ id: district.id, label })),
);

describe('districts', () => {
  it.each(districtNames)('$label is $id', ({ id, label }) => {
    expect(matcher.district(label)).toBe(id);
  });

  it.each([
    ["Основ'янський", 'osnovianskyi'],
    ['Основ’янський', 'osnovianskyi'],
    ['Основʼянський', 'osnovianskyi'],
    ['Основянський', 'osnovianskyi'],
    ['Основ"янський район', 'osnovianskyi'],
    ["Osnov'ianskyi district", 'osnovianskyi'],
    ["Osnov'yans'kyy", 'osnovianskyi'],
    ['Kharkiv, Saltivskyi district', 'saltivskyi'],
    ['Салтівський р-н м. Харкова', 'saltivskyi'],
    ['Адміністрація Салтівського району', 'saltivskyi'],
    ['ЦНАП Київського району', 'kyivskyi'],
    ['в Киевском районе', null],
    ['Московского района', 'saltivskyi'],
    ['р-н Жовтневий', 'novobavarskyi'],
    ['НОВО-БАВАРСЬКИЙ', 'novobavarskyi'],
    ['Nemyshlyanskyy rayon', 'nemyshlianskyi'],
    ['індустріальний   район', 'industrialnyi'],
  ])('%j is %s', (label, id) => {
    expect(matcher.district(label)).toBe(id);
  });

  it.each(['', ' - ', 'район', 'Харків', 'Київ', 'Харківський район', 'Київська область', 'Дарницький'])(
    '%j is no district of the city',
    (label) => {
      expect(matcher.district(label)).toBeNull();
    },
  );

  it('does not take a district of another city for its own', () => {
    expect(matcher.district('Київ, Шевченківський район')).toBeNull();
    expect(matcher.district('Шевченківський район м. Запоріжжя')).toBeNull();
  });

  it('sees through case, spaces, packing and look-alike letters', () => {
    const lookAlike: Readonly<Record<string, string>> = {
      а: 'a',
      е: 'e',
      і: 'i',
      о: 'o',
      р: 'p',
      с: 'c',
      у: 'y',
    };
    const cyrillic = districtNames.filter(({ label }) => /^[А-Яа-яІіЇїЄєҐґ'’ -]+$/.test(label));
    fc.assert(
      fc.property(
        fc.constantFrom(...cyrillic),
        fc.record({
          swaps: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
          upper: fc.boolean(),
          suffix: fc.constantFrom('', ' р-н', ' район', ' район м. Харкова', ', м. Харків'),
        }),
        ({ id, label }, { swaps, upper, suffix }) => {
          const typed = [...label]
            .map((letter, i) => (swaps[i] ? (lookAlike[letter] ?? letter) : letter))
            .join('');
          expect(matcher.district(`  ${upper ? typed.toUpperCase() : typed}${suffix} `)).toBe(id);
        },
      ),
    );
  });
});

describe('services', () => {
  const serviceNames = kharkiv.services.flatMap((service) =>
    namesOf(service).map((label) => ({ id: service.id, label })),
  );

  it('each name and alias means its service', () => {
    for (const { id, label } of serviceNames) {
      expect(matcher.service(label), label).toBe(id);
      expect(matcher.service(` ${label.toUpperCase()} `), label).toBe(id);
    }
  });

  it('an unknown service stays unknown', () => {
    expect(matcher.service('Pothole')).toBeNull();
    expect(matcher.service('')).toBeNull();
  });
});

describe('channel words', () => {
  it.each([
    [
      'online',
      'портал; Портал міста; ДІЯ; Застосунок; мобільний додаток; онлайн; сайт; е-кабінет; WEB; Diia; wеb',
    ],
    ['assisted', 'адміністратор ЦНАП онлайн; З допомогою адміністратора; assisted'],
    ['in-person', 'ЦНАП; особисто; прийом; візит; лично; Walk-in; WALK; counter; In Person'],
    ['phone', 'тел.; ТЕЛЕФОН; гаряча лінія; контакт-центр; 1562; call centre; PHONE; VOICE; phone'],
    ['post', 'поштою; лист; MAIL; letter; почта'],
    ['other', 'ел. пошта; e-mail; EMAIL; факс; Fax; Telegram; вайбер; бот; BOT; інше'],
    ['excluded', 'тест; system; SYS'],
  ])('%s: %s', (kind, words) => {
    for (const word of words.split('; ')) expect(matcher.channelKind(word), word).toBe(kind);
  });

  it.each(['', 'TWIR', 'EDC', 'EIP', 'INSPE', 'KCMO', 'кабінет', 'mobile', 'auto', '?'])(
    '%j is not clear enough to have a kind',
    (word) => {
      expect(matcher.channelKind(word)).toBeNull();
    },
  );
});

describe('a profile whose alias means two things', () => {
  it.each<[string, (city: CityProfile) => CityProfile]>([
    ['district', (city) => ({ ...city, districts: withAlias(city.districts, 'р-н Київський') })],
    ['service', (city) => ({ ...city, services: withAlias(city.services, 'субсидія') })],
    [
      'channel word',
      (city) => ({ ...city, channelWords: [...city.channelWords, { word: 'Дiя', kind: 'phone' }] }),
    ],
    ['empty', (city) => ({ ...city, districts: withAlias(city.districts, 'район') })],
  ])('is refused: %s', (_, spoil) => {
    expect(() => createCityMatcher(spoil(kharkiv))).toThrow(/alias/);
  });
});

const withAlias = <Item extends Named>(items: readonly Item[], alias: string): Item[] =>
  items.map((item, i) => (i === 0 ? { ...item, aliases: [...item.aliases, alias] } : item));
