import * as v from 'valibot';
import { channelKinds } from '../cube/channel-kind.ts';
import type { Mapping } from './mapping.ts';
import { upgradedMapping } from './upgraded-mapping.ts';
import { daysOfMonths } from './windows/months.ts';

/** Version of the mappings that this program writes; it reads all before it. */
const mappingVersion = 2;

const column = v.pipe(v.string(), v.nonEmpty());
const kind = v.picklist(channelKinds);
const month = v.pipe(
  v.string(),
  v.check((text) => daysOfMonths(text, text) !== null),
);

const dateRole = v.variant('kind', [
  v.strictObject({ kind: v.literal('column'), column }),
  v.strictObject({ kind: v.literal('year-month'), year: column, month: column }),
  v.strictObject({
    kind: v.literal('fiscal-year'),
    column,
    startMonth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  }),
  v.strictObject({
    kind: v.literal('windows'),
    windows: v.pipe(
      v.array(
        v.pipe(
          v.strictObject({
            from: month,
            to: month,
            total: column,
            online: column,
            written: v.nullable(v.strictObject({ from: month, to: month })),
          }),
          v.check(({ from, to }) => from <= to),
        ),
      ),
      v.nonEmpty(),
    ),
  }),
]);

const channelRole = v.variant('kind', [
  v.strictObject({ kind: v.literal('column'), column }),
  v.strictObject({
    kind: v.literal('wide'),
    columns: v.pipe(v.array(v.strictObject({ column, kind })), v.nonEmpty()),
  }),
  v.strictObject({ kind: v.literal('windows') }),
]);

const roles = {
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
};

const givenNames = v.record(
  v.string(),
  v.variant('kind', [
    v.strictObject({ kind: v.literal('known'), id: v.pipe(v.string(), v.nonEmpty()) }),
    v.strictObject({ kind: v.literal('own') }),
    v.strictObject({ kind: v.literal('unknown') }),
  ]),
);

const rowFilter = v.strictObject({
  column,
  rows: v.picklist(['leaveOut', 'keep']),
  values: v.pipe(v.array(v.string()), v.nonEmpty()),
});

const version1 = v.strictObject({ version: v.literal(1), ...roles });

const version2 = v.pipe(
  v.strictObject({
    version: v.literal(mappingVersion),
    ...roles,
    districtNames: givenNames,
    serviceNames: givenNames,
    rowFilters: v.array(rowFilter),
  }),
  v.forward(
    v.check(({ date, channel }) => (date.kind === 'windows') === (channel.kind === 'windows')),
    ['channel'],
  ),
);

/** What is wrong with the first wrong entry. */
export interface MappingFault {
  readonly code: 'newer-version' | 'wrong-entry';
  /** of the entry, such as `date.column`; '' = the whole */
  readonly path: string;
  /** what may stand there and what does, in the notation of types; '' = not known */
  readonly expected: string;
  readonly received: string;
}

export type ParsedMapping =
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  | { readonly kind: 'invalid'; readonly fault: MappingFault };

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;

/** Checks that a value (parsed JSON of a mapping file) is a mapping of any version, down to the last entry, and brings it to the present one. */
export const parseMapping = (value: unknown): ParsedMapping => {
  const version = versionOf(value);
  if (typeof version === 'number' && version > mappingVersion)
    return { kind: 'invalid', fault: { code: 'newer-version', path: 'version', expected: '', received: '' } };
  const parsed = version === 1 ? v.safeParse(version1, value) : v.safeParse(version2, value);
  if (parsed.success) return { kind: 'mapping', mapping: upgradedMapping(parsed.output) };
  const [issue] = parsed.issues;
  const { expected, received } = issue;
  const path = v.getDotPath(issue) ?? '';
  return { kind: 'invalid', fault: { code: 'wrong-entry', path, expected: expected ?? '', received } };
};
