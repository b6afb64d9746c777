import type { CityMatcher } from '../city/city-matcher.ts';
import { assignRoles } from './assign-roles.ts';
import { type ColumnFacts, columnFacts } from './column-facts.ts';
import { columnNames } from './column-names.ts';
import { findColumn } from './find-column.ts';
import type { ColumnProfile, Role } from './inspection.ts';
import type { DateRole, Mapping } from './mapping.ts';
import type { MappingDraft } from './mapping-draft.ts';
import type { FileHead } from './read-head.ts';
import { recordWidth } from './resolve-columns.ts';
import type { RoleScore } from './score-column.ts';
import type { Zone } from './zone.ts';

/** fiscal years begin in April unless the user says otherwise */
export const usualFiscalStart = 4;

/** What the columns seem to mean. */
export interface Proposal {
  readonly columns: readonly ColumnProfile[];
  readonly draft: MappingDraft;
  /** date role that a column would have if the user chose it */
  readonly dateRoleOf: (column: string) => DateRole;
}

const ignored = (personal: boolean): RoleScore => ({
  role: 'ignored',
  score: 0,
  reasons: [personal ? 'looks-personal' : 'nothing-fits'],
});

const districtBasis = (key: string | undefined): Mapping['districtBasis'] => {
  if (key === undefined) return 'unknown';
  if (/прожив|заявни|заявител|мешкан|жител|residen|applicant|home/u.test(key)) return 'residence';
  return /цнап|підрозділ|подразделен|відділ|офіс|офис|office|cent(?:re|er)/u.test(key) ? 'office' : 'unknown';
};

const dateRole = (facts: ColumnFacts | undefined, column: string): DateRole =>
  facts !== undefined && facts.fiscalYears >= 0.6 && facts.fiscalYears >= facts.dates
    ? { kind: 'fiscal-year', column, startMonth: usualFiscalStart }
    : { kind: 'column', column };

/** Proposes a role for every column from its name and the first rows. */
export const proposeMapping = (
  head: Pick<FileHead, 'header' | 'sample'>,
  city: { readonly matcher: CityMatcher; readonly zone: Zone },
): Proposal => {
  const names = columnNames(head.header, recordWidth(head));
  const facts = names.map((column, index) =>
    columnFacts(
      { column, index },
      head.sample.map((record) => record[index] ?? ''),
      city,
    ),
  );
  const { roles, wide } = assignRoles(facts, city.matcher);
  const columns = facts.map(({ column, index, examples, personal }) => {
    const { role, score, reasons } = roles.get(index) ?? ignored(personal);
    return { column, index, examples, role, score: Math.round(Math.min(1, score) * 100) / 100, reasons };
  });
  const named = (role: Role): string | null => columns.find((column) => column.role === role)?.column ?? null;
  const dateRoleOf = (column: string): DateRole => dateRole(facts[findColumn(names, column) ?? -1], column);
  const [date, year, month, channel] = [named('date'), named('year'), named('month'), named('channel')];
  const wideColumns = [...wide].map(([index, kind]) => ({ column: names[index] ?? '', kind }));
  const segments = columns
    .filter(({ role }) => role === 'segment')
    .map(({ column }) => ({ column, name: column }));
  return {
    columns,
    dateRoleOf,
    draft: {
      version: 1,
      date:
        year !== null && month !== null
          ? { kind: 'year-month', year, month }
          : date === null
            ? null
            : dateRoleOf(date),
      dateOrder: null,
      district: named('district'),
      service: named('service'),
      channel:
        wide.size > 0
          ? { kind: 'wide', columns: wideColumns }
          : channel === null
            ? null
            : { kind: 'column', column: channel },
      count: named('count'),
      id: named('id'),
      segments,
      channelKinds: {},
      districtBasis: districtBasis(facts.find(({ index }) => roles.get(index)?.role === 'district')?.key),
    },
  };
};
