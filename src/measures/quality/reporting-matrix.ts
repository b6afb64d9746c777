import { periodsBetween } from '../../cube/periods-between.ts';
import type { EpochDay } from '../../cube/day-range.ts';
import type { PeriodUnit } from '../../cube/period-unit.ts';
import { requests } from '../requests.ts';
import { answerOf } from './answer-of.ts';
import type { ComparedCube } from './compared-cube.ts';

/** Which district x service x month have data, and how many requests. */
export interface ReportingMatrix {
  /** keys, those with the most requests first */
  readonly districts: readonly string[];
  readonly services: readonly string[];
  readonly unit: PeriodUnit;
  /** first days, in order */
  readonly periods: readonly EpochDay[];
  /** requests of district, service and period: `counts[(district * services.length + service) * periods.length + period]` */
  readonly counts: Float64Array<ArrayBuffer>;
  /** how many there are beside those shown: the ones with the fewest requests, the oldest periods */
  readonly hidden: { readonly districts: number; readonly services: number; readonly periods: number };
}

/** A column mistaken for a dimension may have 50,000 words: nobody reads so many rows. */
const most = { districts: 60, services: 400, periods: 36 };

const keysByRequests = (compared: ComparedCube, dimension: 'district' | 'service'): string[] =>
  answerOf(compared.cube, { filter: { range: compared.range }, by: [dimension] })
    .rows.map(({ members, tally }) => ({ key: members[dimension]?.key ?? '', requests: requests(tally) }))
    .sort((a, b) => b.requests - a.requests || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);

/** Counts what each district delivered for each service in each month (or in the longer periods of the data). */
export const reportingMatrix = (compared: ComparedCube): ReportingMatrix => {
  const { cube, range } = compared;
  const unit = cube.unit === 'day' ? 'month' : cube.unit;
  const [allDistricts, allServices] = [
    keysByRequests(compared, 'district'),
    keysByRequests(compared, 'service'),
  ];
  const allPeriods = periodsBetween(range, unit, cube.yearStartMonth);
  const [districts, services] = [allDistricts.slice(0, most.districts), allServices.slice(0, most.services)];
  const periods = allPeriods.slice(-most.periods);
  const places = {
    district: new Map(districts.map((key, at) => [key, at])),
    service: new Map(services.map((key, at) => [key, at])),
    period: new Map(periods.map((start, at) => [start, at])),
  };
  const counts = new Float64Array(districts.length * services.length * periods.length);
  const filter = { range, keys: { district: districts, service: services } };
  for (const row of answerOf(cube, { filter, by: ['period', 'district', 'service'], every: unit }).rows) {
    const period = places.period.get(row.period ?? Number.NaN);
    const district = places.district.get(row.members.district?.key ?? '');
    const service = places.service.get(row.members.service?.key ?? '');
    if (period === undefined || district === undefined || service === undefined) continue;
    counts[(district * services.length + service) * periods.length + period] = requests(row.tally);
  }
  const hidden = {
    districts: allDistricts.length - districts.length,
    services: allServices.length - services.length,
    periods: allPeriods.length - periods.length,
  };
  return { districts, services, unit, periods, counts, hidden };
};
