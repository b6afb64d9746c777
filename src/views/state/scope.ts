import { comparisonRanges } from '../../cube/comparison-ranges.ts';
import type { DayRange } from '../../cube/day-range.ts';
import type { PeriodUnit } from '../../cube/period-unit.ts';
import type { Filter } from '../../cube/question.ts';
import { fittingUnit } from './fitting-unit.ts';
import { resolvePeriod, type DataSpan } from './resolve-period.ts';
import { segmentFields, type ViewState } from './view-state.ts';

/** What the state means for the data at hand: days instead of presets. */
export interface Scope {
  /** complete days of the data, and their unit */
  readonly data: DayRange;
  readonly dataUnit: PeriodUnit;
  readonly yearStartMonth: number;
  readonly range: DayRange;
  /** the part of the range that is complete, and the same part a year earlier; null with the reason if they cannot be compared */
  readonly compared:
    | { readonly kind: 'compared'; readonly now: DayRange; readonly before: DayRange }
    | {
        readonly kind: 'none';
        readonly reason: 'not-wanted' | 'not-complete' | 'no-earlier-data' | 'not-reporting';
      };
  /** unit of the trend */
  readonly unit: PeriodUnit;
  /** days of the trend: months and longer go back to the period compared with */
  readonly trendRange: DayRange;
  /** all of the filter but the range; kinds are no part of it, because adoption needs them all */
  readonly filter: Filter;
}

const filterOf = (state: ViewState): Filter => {
  const keys: Record<string, readonly string[]> = {};
  if (state.districts.length > 0) keys['district'] = state.districts;
  if (state.services.length > 0) keys['service'] = state.services;
  for (const field of segmentFields)
    if (state.segments[field].length > 0) keys[field] = state.segments[field];
  return Object.keys(keys).length > 0 ? { keys } : {};
};

const comparedOf = (
  state: ViewState,
  range: DayRange,
  { data, dataUnit }: Pick<Scope, 'data' | 'dataUnit'>,
): Scope['compared'] => {
  if (state.comparison === 'none') return { kind: 'none', reason: 'not-wanted' };
  const ranges = comparisonRanges(range, data.to, dataUnit);
  if (ranges === null) return { kind: 'none', reason: 'not-complete' };
  if (ranges.before.from < data.from) return { kind: 'none', reason: 'no-earlier-data' };
  return { kind: 'compared', ...ranges };
};

/** null if there are no data. */
export const scopeOf = (state: ViewState, span: DataSpan): Scope | null => {
  const range = resolvePeriod(state.period, span);
  if (range === null || span.range === null || span.unit === null) return null;
  const data = { from: span.range.from, to: Math.min(span.completeTo ?? span.range.to, span.range.to) };
  const compared = comparedOf(state, range, { data, dataUnit: span.unit });
  const long = compared.kind === 'compared' ? { from: compared.before.from, to: range.to } : range;
  const unit = fittingUnit(range, span.unit, state.unit);
  const trendRange = unit === 'day' || unit === 'week' ? range : long;
  return {
    data,
    dataUnit: span.unit,
    yearStartMonth: span.yearStartMonth,
    range,
    compared,
    unit,
    trendRange,
    filter: filterOf(state),
  };
};
