import type { Name } from './city-profile.ts';

interface Holiday {
  readonly date: string;
  readonly name: Name;
}

/** A holiday of the Labour Code (article 73): `day` is MM-DD or days after Easter; absent years are open ends. */
interface Rule {
  readonly name: Name;
  readonly day: string | number;
  readonly from?: number;
  readonly to?: number;
}

/**
 * Laws 3107-IX and 3258-IX of 2023: Christmas is on 25 December alone (7 January was last kept in 2023), 8 May
 * instead of 9 May from 2024, Statehood Day (since 2022) moved from 28 to 15 July from 2024, Defenders' Day moved
 * from 14 to 1 October in 2023. Easter and Trinity follow the Julian reckoning before and after the church's
 * change of calendar. Under martial law these days are not days off; they are still the days that customs and
 * many offices keep, and days moved from weekends are left out for the same reason.
 */
const rules: readonly Rule[] = [
  { day: '01-01', name: { uk: 'Новий рік', en: "New Year's Day" } },
  { day: '01-07', to: 2023, name: { uk: 'Різдво Христове (7 січня)', en: 'Christmas (7 January)' } },
  { day: '03-08', name: { uk: 'Міжнародний жіночий день', en: "International Women's Day" } },
  { day: 0, name: { uk: 'Великдень', en: 'Easter' } },
  { day: '05-01', name: { uk: 'День праці', en: 'Labour Day' } },
  {
    day: '05-08',
    from: 2024,
    name: {
      uk: "День пам'яті та перемоги над нацизмом у Другій світовій війні 1939–1945 років",
      en: 'Day of Remembrance and Victory over Nazism in World War II 1939–1945',
    },
  },
  {
    day: '05-09',
    to: 2023,
    name: {
      uk: 'День перемоги над нацизмом у Другій світовій війні',
      en: 'Day of Victory over Nazism in World War II',
    },
  },
  { day: 49, name: { uk: 'Трійця', en: 'Trinity Sunday' } },
  { day: '06-28', name: { uk: 'День Конституції України', en: 'Constitution Day' } },
  {
    day: '07-28',
    from: 2022,
    to: 2023,
    name: { uk: 'День Української Державності', en: 'Statehood Day' },
  },
  { day: '07-15', from: 2024, name: { uk: 'День Української Державності', en: 'Statehood Day' } },
  { day: '08-24', name: { uk: 'День Незалежності України', en: 'Independence Day' } },
  {
    day: '10-14',
    to: 2022,
    name: { uk: 'День захисників і захисниць України', en: 'Defenders of Ukraine Day' },
  },
  {
    day: '10-01',
    from: 2023,
    name: { uk: 'День захисників і захисниць України', en: 'Defenders of Ukraine Day' },
  },
  { day: '12-25', name: { uk: 'Різдво Христове', en: 'Christmas' } },
];

const millisecondsPerDay = 86_400_000;

/** Orthodox Easter of 1900-2099 as milliseconds UTC: Meeus's Julian rule, 13 days on to the civil calendar. */
const easter = (year: number): number => {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const monthDay = d + e + 114;
  return Date.UTC(year, Math.floor(monthDay / 31) - 1, (monthDay % 31) + 1 + 13);
};

const holidayDate = (year: number, day: string | number): string =>
  typeof day === 'string'
    ? `${year}-${day}`
    : new Date(easter(year) + day * millisecondsPerDay).toISOString().slice(0, 10);

/** Public holidays of Ukraine, both years inclusive, in the order of their dates. Rules are right from 2019 on. */
export const ukrainianHolidays = (firstYear: number, lastYear: number): readonly Holiday[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
    .flatMap((year) =>
      rules
        .filter(({ from = year, to = year }) => from <= year && year <= to)
        .map(({ day, name }) => ({ date: holidayDate(year, day), name })),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
