import type { ColumnProfile } from '../inspection.ts';
import type { Proposal } from '../propose-mapping.ts';
import type { WindowMapping } from './window-mapping.ts';

type Role = Pick<ColumnProfile, 'role' | 'score' | 'reasons'>;

const nothing: Role = { role: 'ignored', score: 0, reasons: ['nothing-fits'] };

const roleIn = (
  { column, role, score, reasons }: ColumnProfile,
  { windows, district, service }: WindowMapping,
): Role => {
  const window = windows.find(({ total, online }) => column === total || column === online);
  if (window !== undefined) {
    const isMended = window.written !== null;
    return {
      role: column === window.total ? 'window-total' : 'window-online',
      score: isMended ? 0.7 : 0.95,
      reasons: ['header-names-a-window', ...(isMended ? (['window-end-mended'] as const) : [])],
    };
  }
  if (column === district || column === service || role === 'ignored') return { role, score, reasons };
  return nothing;
};

/** A proposal for a table of windows: besides the pairs only a district and a service have a part in it. */
export const windowsProposal = (
  { columns, draft }: Pick<Proposal, 'columns' | 'draft'>,
  mapping: WindowMapping,
): Pick<Proposal, 'columns' | 'draft'> => ({
  columns: columns.map((profile) => ({ ...profile, ...roleIn(profile, mapping) })),
  draft: {
    ...draft,
    date: { kind: 'windows', windows: mapping.windows },
    channel: { kind: 'windows' },
    dateOrder: null,
    district: mapping.district,
    service: mapping.service,
    count: null,
    id: null,
    segments: [],
  },
});
