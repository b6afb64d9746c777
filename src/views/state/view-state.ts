import type { ListName } from '../../city/lists/reference-lists.ts';
import type { ChannelKind } from '../../cube/channel-kind.ts';
import type { DayRange } from '../../cube/day-range.ts';
import type { PeriodUnit } from '../../cube/period-unit.ts';
import type { AdoptionSwitches } from '../../measures/adoption-switches.ts';

export const pageIds = ['overview', 'explore', 'targets', 'data'] as const;
export type PageId = (typeof pageIds)[number];

/** Periods that move with the data: counted back from the last complete day in it. */
export const periodPresets = [
  'last-12-months',
  'this-year',
  'last-year',
  'last-quarter',
  'last-month',
  'all',
] as const;
export type PeriodPreset = (typeof periodPresets)[number];

export type PeriodChoice =
  | { readonly kind: 'preset'; readonly preset: PeriodPreset }
  | { readonly kind: 'range'; readonly range: DayRange };

export const segmentFields = ['segment1', 'segment2', 'segment3'] as const;
export type SegmentField = (typeof segmentFields)[number];

export const comparisons = ['year-earlier', 'none'] as const;
export type Comparison = (typeof comparisons)[number];

/** What Explore shows: one small chart for each district or service, the matrix, the table of everything, or tables of windows. */
export const exploreForms = ['districts', 'services', 'matrix', 'table', 'windows'] as const;
export type ExploreForm = (typeof exploreForms)[number];

export const tableFields = ['period', 'district', 'service', 'channel'] as const;
export type TableField = (typeof tableFields)[number];

export const sortColumns = [
  'period',
  'district',
  'service',
  'channel',
  'requests',
  'online',
  'adoption',
] as const;
export type SortColumn = (typeof sortColumns)[number];

/** Tabs of the reference lists. */
export const listTabs = [
  'city',
  'districts',
  'services',
  'categories',
  'channelWords',
  'costs',
  'holidays',
  'boundaries',
] as const satisfies readonly ('city' | 'boundaries' | ListName)[];
export type ListTab = (typeof listTabs)[number];

export interface SortChoice {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/**
 * All that the user chose. It lives in the address and nowhere else (`address-codec.ts`).
 * Lists of keys are sorted and without repeats; an empty list means no restriction.
 */
export interface ViewState {
  readonly page: PageId;
  readonly period: PeriodChoice;
  /** 'auto': fits the length of the period */
  readonly unit: PeriodUnit | 'auto';
  readonly districts: readonly string[];
  readonly services: readonly string[];
  /** in the order of `channelKinds` */
  readonly kinds: readonly ChannelKind[];
  readonly segments: Readonly<Record<SegmentField, readonly string[]>>;
  readonly switches: AdoptionSwitches;
  readonly comparison: Comparison;
  readonly form: ExploreForm;
  /** what the table of everything is split by, in the order of `tableFields` */
  readonly fields: readonly TableField[];
  readonly sort: SortChoice | null;
  /** the two windows that are compared, the earlier first; null: as usual */
  readonly windows: readonly [DayRange, DayRange] | null;
  /** the reference list that is open on the data page */
  readonly list: ListTab | 'none';
}
