import { createCityMatcher } from '../city/city-matcher.ts';
import type { CityProfile } from '../city/city-profile.ts';
import { columnFacts } from '../intake/column-facts.ts';
import { dateRoleFor } from '../intake/date-role-for.ts';
import { draftOfRoles } from '../intake/draft-of-roles.ts';
import { findColumn } from '../intake/find-column.ts';
import { headerChannel } from '../intake/header-channel.ts';
import { headerKey } from '../intake/header-key.ts';
import type { Inspection } from '../intake/inspection.ts';
import type { DateRole, Mapping } from '../intake/mapping.ts';
import { completedMapping, type MappingDraft } from '../intake/mapping-draft.ts';
import { createZone } from '../intake/zone.ts';
import { applySettings } from './apply-settings.ts';
import type { Setting } from './summarise-request.ts';

/** The proposal for a file that lacks a date or a channel. */
const incompleteDraft = (
  { columns }: Inspection,
  dateRoleOf: (column: string) => DateRole,
  kindOf: (column: string) => ReturnType<typeof headerChannel>,
): MappingDraft => {
  const wide = columns.flatMap(({ index, column, reasons }) => {
    const kind = reasons.includes('header-names-a-channel') ? kindOf(column) : null;
    return kind === null ? [] : [[index, kind] as const];
  });
  return draftOfRoles(columns, { dateRoleOf, wide: new Map(wide) });
};

/** A mapping with what the user set in place of its own, for the columns of a file; null if a date or a channel is missing still. */
export const setMapping = (
  look: Inspection,
  { start, settings }: { readonly start: Mapping | null; readonly settings: readonly Setting[] },
  city: CityProfile,
): Mapping | null => {
  if (settings.length === 0) return start;
  const matcher = createCityMatcher(city);
  const place = { matcher, zone: createZone(city.timeZone) };
  const names = look.columns.map(({ column }) => column);
  const dateRoleOf = (column: string): DateRole => {
    const found = look.columns[findColumn(names, column) ?? -1];
    return dateRoleFor(found && columnFacts(found, found.examples, place), column);
  };
  const kindOf = (column: string) => headerChannel(headerKey(column), matcher);
  return completedMapping(
    applySettings(start ?? incompleteDraft(look, dateRoleOf, kindOf), settings, dateRoleOf),
  );
};
