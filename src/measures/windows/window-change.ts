import type { WindowSet } from '../../cube/window-set.ts';
import { isReporting, type WindowAdoption, windowAdoption } from './window-adoption.ts';

/** Why adoption differs between two windows. All effects are shares of requests, and add up to the whole difference. */
export interface WindowChange {
  readonly first: WindowAdoption;
  readonly second: WindowAdoption;
  /** the same, of the series that report in both windows */
  readonly constant: { readonly first: WindowAdoption; readonly second: WindowAdoption };
  /** people used the same services more (or less) online */
  readonly rate: number;
  /** more (or fewer) requests went to services that are much used online */
  readonly mix: number;
  /** what those that report in the first window alone had made of it */
  readonly left: number;
  /** what those that report in the second window alone make of it */
  readonly joined: number;
  readonly leftSeries: number;
  readonly joinedSeries: number;
}

const valueOf = ({ adoption }: WindowAdoption): number =>
  adoption.kind === 'value' ? adoption.value : Number.NaN;

/**
 * Takes the difference of adoption between two windows apart: what changed within the services that report in both (rate
 * and mix), and what only comes of who reports.
 *
 * Shape   `from`, `to` places of `windows`
 * Units   shares (0..1)
 * Errors  null if no series reports in both windows
 * Method  midpoint decomposition: a rate effect weighs changes of rates with the mean of both mixes, a mix effect changes of the mix with the mean of both rates
 * Source  Kitagawa 1955, JASA 50:1168
 */
export const windowChange = (set: WindowSet, from: number, to: number): WindowChange | null => {
  const { windows, series, total, online } = set;
  const places = (row: number) => [row * windows.length + from, row * windows.length + to] as const;
  const reports = (row: number) => places(row).map((place) => isReporting(set, place)) as [boolean, boolean];
  const isConstant = (row: number) => reports(row).every(Boolean);
  const [first, second] = [windowAdoption(set, from), windowAdoption(set, to)];
  const constant = {
    first: windowAdoption(set, from, isConstant),
    second: windowAdoption(set, to, isConstant),
  };
  if (constant.first.reporting === 0) return null;
  let rate = 0;
  let mix = 0;
  for (const row of [...series.keys()].filter(isConstant)) {
    const [before, after] = places(row).map((place) => ({
      total: total[place] ?? 0,
      online: online[place] ?? 0,
    })) as [{ total: number; online: number }, { total: number; online: number }];
    const rates = [before.online / before.total, after.online / after.total] as const;
    const weights = [before.total / constant.first.total, after.total / constant.second.total] as const;
    rate += ((rates[1] - rates[0]) * (weights[0] + weights[1])) / 2;
    mix += ((weights[1] - weights[0]) * (rates[0] + rates[1])) / 2;
  }
  return {
    first,
    second,
    constant,
    rate,
    mix,
    left: valueOf(constant.first) - valueOf(first),
    joined: valueOf(second) - valueOf(constant.second),
    leftSeries: first.reporting - constant.first.reporting,
    joinedSeries: second.reporting - constant.second.reporting,
  };
};
