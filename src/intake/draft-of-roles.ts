import type { ChannelKind } from '../cube/channel-kind.ts';
import { headerKey } from './header-key.ts';
import type { ColumnProfile, Role } from './inspection.ts';
import type { ChannelRole, DateRole, Mapping } from './mapping.ts';
import type { MappingDraft } from './mapping-draft.ts';

const districtBasis = (column: string | null): Mapping['districtBasis'] => {
  const key = headerKey(column ?? '');
  if (/прожив|заявни|заявител|мешкан|жител|residen|applicant|home/u.test(key)) return 'residence';
  return /цнап|підрозділ|подразделен|відділ|офіс|офис|office|cent(?:re|er)/u.test(key) ? 'office' : 'unknown';
};

export interface RoleDetails {
  readonly dateRoleOf: (column: string) => DateRole;
  /** kinds of the count columns of a wide file, by place */
  readonly wide: ReadonlyMap<number, ChannelKind>;
}

/** The mapping that columns with their roles make. */
export const draftOfRoles = (
  columns: readonly ColumnProfile[],
  { dateRoleOf, wide }: RoleDetails,
): MappingDraft => {
  const named = (role: Role): string | null => columns.find((column) => column.role === role)?.column ?? null;
  const [date, year, month, channel, district] = [
    named('date'),
    named('year'),
    named('month'),
    named('channel'),
    named('district'),
  ];
  const oneDate = date === null ? null : dateRoleOf(date);
  const oneChannel: ChannelRole | null = channel === null ? null : { kind: 'column', column: channel };
  const wideColumns = columns.flatMap(({ column, index }) => {
    const kind = wide.get(index);
    return kind === undefined ? [] : [{ column, kind }];
  });
  return {
    version: 2,
    date: year !== null && month !== null ? { kind: 'year-month', year, month } : oneDate,
    dateOrder: null,
    district,
    service: named('service'),
    channel: wideColumns.length > 0 ? { kind: 'wide', columns: wideColumns } : oneChannel,
    count: named('count'),
    id: named('id'),
    segments: columns
      .filter(({ role }) => role === 'segment')
      .map(({ column }) => ({ column, name: column })),
    channelKinds: {},
    districtNames: {},
    serviceNames: {},
    rowFilters: [],
    districtBasis: districtBasis(district),
  };
};
