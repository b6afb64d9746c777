import type { ChannelRole, DateRole } from '../intake/mapping.ts';
import type { MappingDraft } from '../intake/mapping-draft.ts';
import { usualFiscalStart } from '../intake/date-role-for.ts';
import type { SettableRole, Setting } from './summarise-request.ts';

const columnsFor = (settings: readonly Setting[], role: SettableRole): readonly string[] =>
  settings.flatMap((setting) => (setting.kind === 'role' && setting.role === role ? [setting.column] : []));

/** undefined = not set; null = taken away */
const chosen = (settings: readonly Setting[], role: SettableRole): string | null | undefined => {
  const column = columnsFor(settings, role).at(-1);
  return column === '' ? null : column;
};

const dateRole = (
  draft: MappingDraft,
  settings: readonly Setting[],
  dateRoleOf: (column: string) => DateRole,
): DateRole | null => {
  const [date, fiscal] = [chosen(settings, 'date'), chosen(settings, 'fiscal-year')];
  const [year, month] = [chosen(settings, 'year'), chosen(settings, 'month')];
  if (fiscal) return { kind: 'fiscal-year', column: fiscal, startMonth: usualFiscalStart };
  if (date) return dateRoleOf(date);
  if (!year && !month) return date === null ? null : draft.date;
  const proposed = draft.date?.kind === 'year-month' ? draft.date : null;
  const pair = { year: year ?? proposed?.year, month: month ?? proposed?.month };
  // a year alone is a date of its own
  if (pair.year && !pair.month) return dateRoleOf(pair.year);
  return pair.year && pair.month ? { kind: 'year-month', year: pair.year, month: pair.month } : draft.date;
};

const channelRole = (draft: MappingDraft, settings: readonly Setting[]): ChannelRole | null => {
  const columns = settings.flatMap((setting) =>
    setting.kind === 'wide' ? [{ column: setting.column, kind: setting.channel }] : [],
  );
  if (columns.length > 0) return { kind: 'wide', columns };
  const column = chosen(settings, 'channel');
  if (column === undefined) return draft.channel;
  return column === null ? null : { kind: 'column', column };
};

/** columns that the user gave a role: the proposal may not give them another */
const takenColumns = (settings: readonly Setting[]): ReadonlySet<string> =>
  new Set(settings.flatMap((setting) => (setting.kind === 'order' ? [] : [setting.column])));

/** The proposal with the roles that the user set put in place of its own. */
export const applySettings = (
  draft: MappingDraft,
  settings: readonly Setting[],
  dateRoleOf: (column: string) => DateRole,
): MappingDraft => {
  const order = settings.findLast((setting) => setting.kind === 'order');
  const channel = channelRole(draft, settings);
  const taken = takenColumns(settings);
  const role = (name: 'district' | 'service' | 'count' | 'id'): string | null => {
    const column = chosen(settings, name);
    if (column !== undefined) return column;
    return taken.has(draft[name] ?? '') ? null : draft[name];
  };
  const segments = columnsFor(settings, 'segment');
  return {
    ...draft,
    date: dateRole(draft, settings, dateRoleOf),
    dateOrder: order === undefined ? draft.dateOrder : order.order,
    district: role('district'),
    service: role('service'),
    channel,
    // a wide file has its counts in its channels
    count: channel === null || channel.kind === 'column' ? role('count') : null,
    id: role('id'),
    segments:
      segments.length === 0
        ? draft.segments.filter(({ column }) => !taken.has(column))
        : segments.filter((column) => column !== '').map((column) => ({ column, name: column })),
  };
};
