import type { District } from './city-profile.ts';

/**
 * The nine city districts, named as since 2016 (Салтівський since 2022), transliterated after the Cabinet resolution
 * of 2010. Aliases: former Ukrainian names, Russian names old and new, their Latin forms, and misspellings met in
 * published data. Endings, apostrophes, letter case and the words around a name are folded (`district-key.ts`).
 * Centres are rounded to about a kilometre: they place a label on a schematic map.
 */
export const kharkivDistricts: readonly District[] = [
  {
    id: 'shevchenkivskyi',
    name: { uk: 'Шевченківський', en: 'Shevchenkivskyi' },
    aliases: ['Шевченковский', 'Дзержинський', 'Дзержинский', 'Shevchenkovsky', 'Dzerzhynskyi'],
    centre: { latitude: 50.04, longitude: 36.224 },
    tile: { column: 1, row: 0 },
  },
  {
    id: 'kyivskyi',
    name: { uk: 'Київський', en: 'Kyivskyi' },
    aliases: ['Киевский', 'Киівський', 'Kievsky', 'Kyivsky', 'Kyyivskyy'],
    centre: { latitude: 50.041, longitude: 36.286 },
    tile: { column: 2, row: 0 },
  },
  {
    id: 'kholodnohirskyi',
    name: { uk: 'Холодногірський', en: 'Kholodnohirskyi' },
    aliases: [
      'Холодногорский',
      'Холодногірский',
      'Ленінський',
      'Ленинский',
      'Kholodnogorsky',
      'Kholodnogirskyi',
      'Holodnohirskyi',
      'Leninskyi',
    ],
    centre: { latitude: 50.0, longitude: 36.178 },
    tile: { column: 0, row: 1 },
  },
  {
    id: 'saltivskyi',
    name: { uk: 'Салтівський', en: 'Saltivskyi' },
    aliases: ['Салтовский', 'Московський', 'Московский', 'Saltovsky', 'Moskovskyi'],
    centre: { latitude: 50.004, longitude: 36.326 },
    tile: { column: 2, row: 1 },
  },
  {
    id: 'industrialnyi',
    name: { uk: 'Індустріальний', en: 'Industrialnyi' },
    aliases: [
      'Индустриальный',
      'Індустриальний',
      'Орджонікідзевський',
      'Оджонікідзевський',
      'Орджоникидзевский',
      'Ordzhonikidzevskyi',
      'Industrial',
      'Industrialny',
    ],
    centre: { latitude: 49.965, longitude: 36.392 },
    tile: { column: 3, row: 1 },
  },
  {
    id: 'novobavarskyi',
    name: { uk: 'Новобаварський', en: 'Novobavarskyi' },
    aliases: [
      'Новобаварский',
      'Ново-Баварський',
      'Жовтневий',
      'Октябрьский',
      'Novo-Bavarskyi',
      'Zhovtnevyi',
      'Oktyabrsky',
      'Oktiabrsky',
    ],
    centre: { latitude: 49.957, longitude: 36.182 },
    tile: { column: 0, row: 2 },
  },
  {
    id: 'osnovianskyi',
    name: { uk: "Основ'янський", en: 'Osnovianskyi' },
    aliases: [
      'Основянский',
      'Основьянский',
      // a quote, an asterisk or a lost letter where the apostrophe was
      'Основ янський',
      'Червонозаводський',
      'Червонозаводский',
      'Краснозаводский',
      'Chervonozavodskyi',
      'Osnovyansky',
    ],
    centre: { latitude: 49.938, longitude: 36.24 },
    tile: { column: 1, row: 2 },
  },
  {
    id: 'slobidskyi',
    name: { uk: 'Слобідський', en: 'Slobidskyi' },
    aliases: [
      'Слободской',
      'Комінтернівський',
      'Коминтерновский',
      'Kominternivskyi',
      'Slobodskoy',
      'Slobodskyi',
    ],
    centre: { latitude: 49.955, longitude: 36.288 },
    tile: { column: 2, row: 2 },
  },
  {
    id: 'nemyshlianskyi',
    name: { uk: 'Немишлянський', en: 'Nemyshlianskyi' },
    aliases: ['Немышлянский', 'Фрунзенський', 'Фрунзенский', 'Nemyshlyansky', 'Frunzenskyi'],
    centre: { latitude: 49.956, longitude: 36.334 },
    tile: { column: 3, row: 2 },
  },
];
