import type { Answer, Tally } from '../../cube/answer.ts';
import type { ChannelKind } from '../../cube/channel-kind.ts';
import type { EpochDay } from '../../cube/day-range.ts';
import type { Trend, TrendRole, TrendSeries } from '../../charts/trend.ts';
import { adoption } from '../../measures/adoption.ts';
import type { AdoptionSwitches } from '../../measures/adoption-switches.ts';
import { comparedRequests } from '../../measures/compared-requests.ts';
import { inPersonRequests } from '../../measures/in-person-requests.ts';
import { kindCount } from '../../measures/kind-count.ts';
import type { Measurement } from '../../measures/measurement.ts';
import { share } from '../../measures/share.ts';
import type { Scope } from '../state/scope.ts';
import { emptyPeriod } from './empty-period.ts';
import { trendPeriods } from './trend-periods.ts';

interface SeriesPlan {
  readonly id: ChannelKind;
  readonly role: TrendRole;
  readonly measure: (tally: Tally) => Measurement;
}

/**
 * The lines that add up to 100 %: with assisted requests counted as online they are no line of their own, and compared with
 * in-person requests only there are but two.
 */
const plansOf = (switches: AdoptionSwitches): readonly SeriesPlan[] => {
  const of = (id: ChannelKind, role: TrendRole): SeriesPlan => ({
    id,
    role,
    measure: (tally) => share(kindCount(tally, id), comparedRequests(tally, switches)),
  });
  const online: SeriesPlan = { id: 'online', role: 'online', measure: (tally) => adoption(tally, switches) };
  if (switches.against === 'in-person') {
    const rest = (tally: Tally): Measurement =>
      share(inPersonRequests(tally, switches), comparedRequests(tally, switches));
    return [online, { id: 'in-person', role: 'in-person', measure: rest }];
  }
  const assisted = switches.assisted === 'online' ? [] : [of('assisted', 'assisted')];
  const others = [
    of('in-person', 'in-person'),
    of('phone', 'phone'),
    of('post', 'post'),
    of('other', 'other'),
  ];
  return [online, ...assisted, ...others];
};

interface TrendAsked {
  readonly scope: Scope;
  readonly switches: AdoptionSwitches;
  /** channels to show; none means all */
  readonly kinds: readonly ChannelKind[];
  readonly nameOf: (kind: ChannelKind) => string;
}

/** Shares by channel over periods, from an answer by period. Lines of channels without a request are left out. */
export const trendOf = (answer: Answer, { scope, switches, kinds, nameOf }: TrendAsked): Trend => {
  const periods = trendPeriods(scope);
  const rows = answer.kind === 'answered' ? answer.rows : [];
  const tallies = new Map(rows.map(({ period, tally }) => [period, tally]));
  const point = (start: EpochDay, measure: SeriesPlan['measure']): Measurement => {
    if (answer.kind === 'missing') return answer;
    const tally = tallies.get(start);
    return tally === undefined ? emptyPeriod(start, scope.unit, scope.data) : measure(tally);
  };
  const series = plansOf(switches)
    .filter(({ id }) => kinds.length === 0 || kinds.includes(id))
    .map(
      ({ id, role, measure }): TrendSeries => ({
        id,
        role,
        name: nameOf(id),
        points: periods.map(({ start }) => point(start, measure)),
      }),
    )
    .filter(
      ({ id, points }) => id === 'online' || points.some((each) => each.kind === 'value' && each.value > 0),
    );
  return { unit: scope.unit, periods, series };
};
