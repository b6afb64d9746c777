import fc from 'fast-check';
import { plainCell } from '../../src/city/lists/plain-cell.ts';
import type { ListName, ListRows } from '../../src/city/lists/reference-lists.ts';
import { channelKinds } from '../../src/cube/channel-kind.ts';

const nasty = fc.constantFrom(
  '=1+1',
  "'=1+1",
  "''@x",
  '-5',
  '+380',
  '"',
  ';',
  ',',
  'a\tb',
  '__proto__',
  '\\|',
  '|',
  "'",
  '<b>',
  'Слобідський; «ʼ»',
);

/** Texts as lists keep them, also such as spreadsheets and CSV readers stumble over. */
const anyText = fc
  .oneof(
    nasty,
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(nasty).map((texts) => texts.join('')),
  )
  .map((text) => plainCell(text.toWellFormed()).slice(0, 200).trim());
const anyName = anyText.map((text) => text || 'x');
const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const anyDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const name = fc.record({ uk: anyName, en: anyName });
const aliases = fc.uniqueArray(anyName, { maxLength: 4 });
const kind = fc.constantFrom(...channelKinds);
const decimals = (least: number, most: number) =>
  fc.integer({ min: least * 1000, max: most * 1000 }).map((number) => number / 1000);

/** A row of each list. */
export const anyRow: { readonly [List in ListName]: fc.Arbitrary<ListRows[List]> } = {
  districts: fc.record({
    id: anyId,
    name,
    aliases,
    centre: fc.record({ latitude: maybe(decimals(-90, 90)), longitude: maybe(decimals(-180, 180)) }),
    tile: fc.record({ column: maybe(fc.nat(99)), row: maybe(fc.nat(99)) }),
    residents: fc.record({ number: maybe(fc.nat(10_000_000)), date: maybe(anyDate), source: anyText }),
  }),
  services: fc.record({
    id: anyId,
    name,
    category: anyName,
    provider: fc.constantFrom('city', 'national'),
    aliases,
    onlineSince: maybe(anyDate),
  }),
  categories: fc.record({ id: anyId, name }),
  channelWords: fc.record({ word: anyName, kind }),
  costs: fc.record({
    kind,
    amount: maybe(decimals(0, 100_000)),
    currency: anyName.map((text) => text.toUpperCase().normalize('NFC')),
    year: maybe(fc.integer({ min: 1990, max: 2100 })),
    source: anyText,
  }),
  holidays: fc.record({ date: anyDate, name }),
};
