import { channelKinds, type ChannelKind } from '../cube/channel-kind.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import type { GroupField } from '../cube/question.ts';
import type { DateOrder } from '../intake/mapping.ts';
import type { Role } from '../intake/inspection.ts';

export type SettableRole = Exclude<Role, 'ignored'> | 'fiscal-year';

/** One `--set`. */
export type Setting =
  | { readonly kind: 'order'; readonly order: DateOrder }
  | { readonly kind: 'wide'; readonly channel: ChannelKind; readonly column: string }
  /** column '' takes the role away */
  | { readonly kind: 'role'; readonly role: SettableRole; readonly column: string };

export type SummaryField = Extract<GroupField, 'period' | 'district' | 'service' | 'channel'>;

/** What `summarise` was asked for. */
export interface SummariseRequest {
  readonly paths: readonly string[];
  readonly settings: readonly Setting[];
  readonly mappingPath: string | null;
  readonly by: readonly SummaryField[];
  /** null = by month, or by the data's unit if that is coarser */
  readonly every: PeriodUnit | null;
  readonly json: boolean;
}

export const summaryFields: readonly SummaryField[] = ['period', 'district', 'service', 'channel'];

export const settableRoles: readonly SettableRole[] = [
  'date',
  'fiscal-year',
  'year',
  'month',
  'district',
  'service',
  'channel',
  'count',
  'id',
  'segment',
];

export const isChannelKind = (text: string): text is ChannelKind =>
  channelKinds.some((kind) => kind === text);
