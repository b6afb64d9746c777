import type { EpochDay } from '../../cube/day-range.ts';
import type { Dimension } from '../../cube/dimension.ts';
import type { Filter, GroupField, Question } from '../../cube/question.ts';
import type { Scope } from '../state/scope.ts';
import type { PageId, ViewState } from '../state/view-state.ts';

/** What a screen may ask; which of them it does depends on the page and on what can be compared. */
export type QuestionName =
  | 'now'
  | 'before'
  | 'trend'
  | 'districts'
  | 'districtsBefore'
  | 'services'
  | 'servicesBefore'
  | 'cells'
  | 'cellsBefore'
  | 'offered'
  | 'offeredBefore'
  | 'reporting'
  | 'reportingChannels'
  | 'districtTrends'
  | 'serviceTrends'
  | 'everything';

export type Questions = Partial<Readonly<Record<QuestionName, Question>>>;

/** What questions depend on beside the state. */
export interface AskingContext {
  readonly scope: Scope;
  /** first day of online use per service (`offered-since.ts`) */
  readonly offeredSince: Readonly<Record<string, EpochDay>>;
}

const without = (filter: Filter, dimension: Dimension): Filter => {
  const { [dimension]: _left, ...keys } = filter.keys ?? {};
  return { ...filter, keys };
};

/** The same question now and, if it can be compared, for the same part of the year before. */
const pair = (
  names: readonly [QuestionName, QuestionName],
  scope: Scope,
  ask: { readonly filter: Filter; readonly by: readonly GroupField[] },
): Questions => {
  const at = (range: Scope['range']): Question => ({ by: ask.by, filter: { ...ask.filter, range } });
  const [name, nameBefore] = names;
  const { compared, range, data } = scope;
  // late days are left out whether or not something is compared: the switch changes no number
  const complete = { from: range.from, to: data.to < range.from ? range.to : Math.min(range.to, data.to) };
  if (compared.kind === 'none') return { [name]: at(complete) };
  return { [name]: at(compared.now), [nameBefore]: at(compared.before) };
};

const headline = ({ scope }: AskingContext): Questions =>
  pair(['now', 'before'], scope, { filter: scope.filter, by: [] });

const overview = ({ scope, offeredSince }: AskingContext): Questions => {
  const { filter, trendRange, unit } = scope;
  return {
    trend: { filter: { ...filter, range: trendRange }, by: ['period'], every: unit },
    // all districts and services stay on screen when one is chosen: choosing is also comparing
    ...pair(['districts', 'districtsBefore'], scope, {
      filter: without(filter, 'district'),
      by: ['district'],
    }),
    ...pair(['services', 'servicesBefore'], scope, { filter: without(filter, 'service'), by: ['service'] }),
    // targets need the other districts as their benchmark
    ...pair(['cells', 'cellsBefore'], scope, {
      filter: without(filter, 'district'),
      by: ['district', 'service'],
    }),
    ...pair(['offered', 'offeredBefore'], scope, { filter: { ...filter, offeredSince }, by: [] }),
  };
};

/** Who delivers data is told by the whole history, whatever is filtered; weeks show a silence early and stay few. */
const reporting = ({ data, dataUnit, range }: AskingContext['scope']): Questions => {
  const askBy = (field: GroupField): Question => ({
    filter: { range: { from: data.from, to: Math.min(range.to, data.to) } },
    by: ['period', field],
    every: dataUnit === 'day' ? 'week' : dataUnit,
  });
  return { reporting: askBy('service'), reportingChannels: askBy('channel') };
};

const explore = (state: ViewState, { scope }: AskingContext): Questions => {
  const { filter, trendRange, range, unit } = scope;
  const trendBy = (field: GroupField): Question => ({
    filter: { ...filter, range: trendRange },
    by: [field, 'period'],
    every: unit,
  });
  switch (state.form) {
    case 'districts':
      return {
        districtTrends: trendBy('district'),
        trend: { filter: { ...filter, range: trendRange }, by: ['period'], every: unit },
        ...pair(['districts', 'districtsBefore'], scope, { filter, by: ['district'] }),
      };
    case 'services':
      return {
        serviceTrends: trendBy('service'),
        trend: { filter: { ...filter, range: trendRange }, by: ['period'], every: unit },
        ...pair(['services', 'servicesBefore'], scope, { filter, by: ['service'] }),
      };
    case 'matrix':
      return {
        ...pair(['cells', 'cellsBefore'], scope, { filter, by: ['district', 'service'] }),
      };
    case 'table':
      return { everything: { filter: { ...filter, range }, by: state.fields, every: unit } };
    case 'windows':
      // windows are no periods: what is known of them is in the reports of their imports
      return {};
  }
};

/**
 * All that a screen asks, in one go, so that all its numbers come from one version of the data.
 * Pure: the same state and scope give the same questions.
 */
export const questionsOf = (state: ViewState, context: AskingContext): Questions => {
  const pages: Readonly<Record<PageId, () => Questions>> = {
    overview: () => overview(context),
    explore: () => explore(state, context),
    // a campaign needs the other districts as its benchmark, whichever are chosen
    targets: () =>
      pair(['cells', 'cellsBefore'], context.scope, {
        filter: without(context.scope.filter, 'district'),
        by: ['district', 'service'],
      }),
    data: () => ({}),
  };
  return state.page === 'data'
    ? {}
    : { ...headline(context), ...reporting(context.scope), ...pages[state.page]() };
};
