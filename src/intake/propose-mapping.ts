import type { CityMatcher } from '../city/city-matcher.ts';
import { assignRoles } from './assign-roles.ts';
import { columnFacts } from './column-facts.ts';
import { columnNames } from './column-names.ts';
import { dateRoleFor } from './date-role-for.ts';
import { findColumn } from './find-column.ts';
import { draftOfRoles } from './draft-of-roles.ts';
import type { ColumnProfile } from './inspection.ts';
import type { DateRole } from './mapping.ts';
import type { MappingDraft } from './mapping-draft.ts';
import type { FileHead } from './read-head.ts';
import { recordWidth } from './resolve-columns.ts';
import type { RoleScore } from './score-column.ts';
import type { WindowMapping } from './windows/window-mapping.ts';
import { proposeWindows } from './windows/propose-windows.ts';
import { windowsProposal } from './windows/windows-proposal.ts';
import type { Zone } from './zone.ts';

/** What the columns seem to mean. */
export interface Proposal {
  readonly columns: readonly ColumnProfile[];
  readonly draft: MappingDraft;
  /** date role that a column would have if the user chose it */
  readonly dateRoleOf: (column: string) => DateRole;
  /** where the columns are pairs of counts for windows */
  readonly windows: WindowMapping | null;
}

const ignored = (personal: boolean): RoleScore => ({
  role: 'ignored',
  score: 0,
  reasons: [personal ? 'looks-personal' : 'nothing-fits'],
});

const rounded = (score: number): number => Math.round(Math.min(1, score) * 100) / 100;

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
  const columns = facts.map(({ column, index, examples, values, personal }) => {
    const { role, score, reasons } = roles.get(index) ?? ignored(personal);
    return { column, index, examples, values, role, score: rounded(score), reasons };
  });
  const dateRoleOf = (column: string): DateRole =>
    dateRoleFor(facts[findColumn(names, column) ?? -1], column);
  const draft = draftOfRoles(columns, { dateRoleOf, wide });
  const windows = proposeWindows(names, draft);
  return windows === null
    ? { columns, dateRoleOf, draft, windows }
    : { ...windowsProposal({ columns, draft }, windows), dateRoleOf, windows };
};
