import * as v from 'valibot';
import { channelKinds } from '../cube/channel-kind.ts';
import type { Mapping } from './mapping.ts';

const column = v.pipe(v.string(), v.nonEmpty());
const kind = v.picklist(channelKinds);

const dateRole = v.variant('kind', [
  v.strictObject({ kind: v.literal('column'), column }),
  v.strictObject({ kind: v.literal('year-month'), year: column, month: column }),
  v.strictObject({
    kind: v.literal('fiscal-year'),
    column,
    startMonth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  }),
]);

const channelRole = v.variant('kind', [
  v.strictObject({ kind: v.literal('column'), column }),
  v.strictObject({
    kind: v.literal('wide'),
    columns: v.pipe(v.array(v.strictObject({ column, kind })), v.nonEmpty()),
  }),
]);

const mappingSchema = v.strictObject({
  version: v.literal(1),
  date: dateRole,
  dateOrder: v.nullable(v.picklist(['DMY', 'MDY', 'YMD'])),
  district: v.nullable(column),
  service: v.nullable(column),
  channel: channelRole,
  count: v.nullable(column),
  id: v.nullable(column),
  segments: v.pipe(v.array(v.strictObject({ column, name: v.string() })), v.maxLength(3)),
  channelKinds: v.record(v.string(), kind),
  districtBasis: v.picklist(['residence', 'office', 'unknown']),
});

export type ParsedMapping =
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  /** path of the first entry that is wrong, such as `date.column`; '' = the whole */
  | { readonly kind: 'invalid'; readonly path: string };

/** Checks that a value (parsed JSON of a mapping file) is a mapping, down to the last entry. */
export const parseMapping = (value: unknown): ParsedMapping => {
  const parsed = v.safeParse(mappingSchema, value);
  if (parsed.success) return { kind: 'mapping', mapping: parsed.output };
  return { kind: 'invalid', path: v.getDotPath(parsed.issues[0]) ?? '' };
};
