import type { ChannelRole, DateOrder, DateRole, Mapping } from './mapping.ts';

/** A mapping in which the two roles that every import needs may still be missing. */
export type MappingDraft = Omit<Mapping, 'date' | 'channel'> & {
  readonly date: DateRole | null;
  readonly channel: ChannelRole | null;
  readonly dateOrder: DateOrder | null;
};

/** The mapping of a draft; null while it has no date or no channel. */
export const completedMapping = (draft: MappingDraft): Mapping | null => {
  const { date, channel } = draft;
  return date === null || channel === null ? null : { ...draft, date, channel };
};
