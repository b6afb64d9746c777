import { createCityMatcher } from '../city/city-matcher.ts';
import type { CityProfile } from '../city/city-profile.ts';
import type { ByteSource } from './byte-source.ts';
import { textDateColumn } from './date-column.ts';
import { decideDateForm } from './decide-date-form.ts';
import type { Dialect } from './dialect.ts';
import { findColumn } from './find-column.ts';
import type { Inspection, NotReadable } from './inspection.ts';
import { completedMapping, type MappingDraft } from './mapping-draft.ts';
import type { Problem } from './problem.ts';
import { type Proposal, proposeMapping } from './propose-mapping.ts';
import { type FileHead, readHead } from './read-head.ts';
import { createZone, type Zone } from './zone.ts';

export interface InspectContext {
  readonly city: CityProfile;
  readonly timeZone?: string;
  /** how the file is written, where the user knows better */
  readonly dialect?: Partial<Dialect>;
}

/** so many rows are the whole of a small file */
const wholeSample = 2000;

const orderProblem = (
  { draft, columns }: Proposal,
  { sample }: FileHead,
  zone: Zone,
): Omit<Problem, 'where'> | null => {
  if (draft.date?.kind !== 'column') return null;
  const { column } = draft.date;
  const index =
    findColumn(
      columns.map((profile) => profile.column),
      column,
    ) ?? 0;
  const dates = textDateColumn(index, { unit: 'day', shapes: [], dotted: 'DMY', slashed: 'DMY' }, zone);
  for (const record of sample) dates.day(record);
  const decision = decideDateForm(dates.evidence, null);
  const isWhole = sample.length < wholeSample;
  if (decision.kind === 'contradictory') {
    const { example, contradicts } = decision;
    return { code: 'date-order-unclear', values: { column, example, contradicts } };
  }
  // of a longer file the rows below may tell
  if (decision.kind !== 'open' || !isWhole) return null;
  return { code: 'date-order-unclear', values: { column, example: decision.example } };
};

const missingRoles = (draft: MappingDraft): readonly Omit<Problem, 'where'>[] => [
  ...(draft.date === null ? [{ code: 'no-date-column' as const, values: {} }] : []),
  ...(draft.channel === null ? [{ code: 'no-channel-column' as const, values: {} }] : []),
];

/** Looks into a file: how it is written, what its columns seem to mean, and what the user has to decide. */
export const inspect = async (
  source: ByteSource,
  context: InspectContext,
): Promise<Inspection | NotReadable> => {
  const { name, bytes } = source;
  const head = await readHead(source, context.dialect);
  if (head.kind === 'not-readable') return { kind: 'not-readable', name, bytes, problem: head.problem };
  const zone = createZone(context.timeZone ?? context.city.timeZone);
  const proposal = proposeMapping(head, { matcher: createCityMatcher(context.city), zone });
  const order = orderProblem(proposal, head, zone);
  const problems = [...missingRoles(proposal.draft), ...(order === null ? [] : [order])];
  return {
    kind: 'inspected',
    name,
    bytes,
    dialect: head.dialect,
    header: head.header,
    preview: head.preview,
    columns: proposal.columns,
    mapping: completedMapping(proposal.draft),
    windows: proposal.windows,
    problems: problems.map((problem) => ({ ...problem, where: { file: name } })),
  };
};
