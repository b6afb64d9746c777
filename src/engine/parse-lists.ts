import * as v from 'valibot';
import { listFaults } from '../city/lists/list-faults.ts';
import { listNames, type ReferenceLists } from '../city/lists/reference-lists.ts';
import { channelKinds } from '../cube/channel-kind.ts';
import { parseCivilDate } from '../cube/parse-civil-date.ts';

const text = v.pipe(v.string(), v.maxLength(500));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));
const name = v.object({ uk: text, en: text });
const aliases = v.array(text);
const date = v.pipe(
  v.string(),
  v.check((day) => parseCivilDate(day) !== null),
);
const number = v.nullable(v.pipe(v.number(), v.finite()));
const kind = v.picklist(channelKinds);

const position = v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]);

const shape = v.object({
  version: v.literal(1),
  city: v.object({ id, name }),
  districts: v.array(
    v.object({
      id,
      name,
      aliases,
      centre: v.object({ latitude: number, longitude: number }),
      tile: v.object({ column: number, row: number }),
      residents: v.object({ number, date: v.nullable(date), source: text }),
    }),
  ),
  services: v.array(
    v.object({
      id,
      name,
      category: text,
      provider: v.picklist(['city', 'national']),
      aliases,
      onlineSince: v.nullable(date),
    }),
  ),
  categories: v.array(v.object({ id, name })),
  channelWords: v.array(v.object({ word: text, kind })),
  costs: v.array(v.object({ kind, amount: number, currency: text, year: number, source: text })),
  holidays: v.array(v.object({ date, name })),
  boundaries: v.array(v.object({ district: id, polygons: v.array(v.array(v.array(position))) })),
});

/** Reference lists out of the storage or a workspace file, checked down to the last entry; null if they are none, or contradict themselves. */
export const parseLists = (value: unknown): ReferenceLists | null => {
  const parsed = v.safeParse(shape, value);
  if (!parsed.success) return null;
  const lists: ReferenceLists = parsed.output;
  return listNames.some((list) => listFaults(lists, list).length > 0) ? null : lists;
};
