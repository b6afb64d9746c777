import { periodEnd } from '../../cube/period-end.ts';
import type { PeriodUnit } from '../../cube/period-unit.ts';
import { benjaminiHochberg } from '../../statistics/benjamini-hochberg.ts';
import type { ComparedCube } from './compared-cube.ts';
import { countSeries, type CountSeries } from './count-series.ts';
import { qualityDimensions } from './quality-dimension.ts';
import type { QualityFinding } from './quality-finding.ts';
import { type TestedCount, testedCounts } from './tested-counts.ts';

/** Days are too uneven to be compared one by one: jumps are looked for by month. */
const unitsCompared: Readonly<Record<PeriodUnit, PeriodUnit>> = {
  day: 'month',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};
const periodsAYear: Readonly<Record<PeriodUnit, number>> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  year: 1,
};
/** Share of the jumps listed that may be there by chance. */
const falseDiscoveryRate = 0.01;
/** A change that is smaller is no matter of the quality of data, however sure it is. */
const leastFactor = 1.5;

export type Jump = Extract<QualityFinding, { readonly code: 'jump' }>;

const factorOf = ({ count, expected }: TestedCount): number => (count + 0.5) / (expected + 0.5);

const isLarge = (tested: TestedCount): boolean => {
  const factor = factorOf(tested);
  return factor >= leastFactor || factor <= 1 / leastFactor;
};

/** Neighbours that jump the same way are one jump: the level changed, and it takes a while until that is what is usual. */
const merged = (tested: readonly TestedCount[]): TestedCount[][] => {
  const stretches: TestedCount[][] = [];
  for (const own of tested) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    const isSame = last !== undefined && factorOf(last) > 1 === factorOf(own) > 1;
    if (stretch && last && isSame && last.at + 1 === own.at) stretch.push(own);
    else stretches.push([own]);
  }
  return stretches;
};

const jumpOf = (series: CountSeries, stretch: readonly TestedCount[], unit: PeriodUnit): Jump => {
  const { dimension, key, starts } = series;
  const sum = (field: 'count' | 'expected') => stretch.reduce((total, own) => total + own[field], 0);
  const [count, expected] = [sum('count'), sum('expected')];
  const startAt = (at: number) => starts[stretch.at(at)?.at ?? 0] ?? 0;
  const values = {
    dimension,
    key,
    unit,
    from: startAt(0),
    to: periodEnd(startAt(-1), unit),
    count,
    expected,
  };
  return { code: 'jump', severity: 'check', n: Math.round(Math.abs(count - expected)), values };
};

/**
 * Months (or the periods of the data) in which a district, service, channel or all together had far more or fewer requests than
 * its own history tells (`testedCounts`). Benjamini-Hochberg over all tests keeps the false ones among those found at 1 %.
 */
export const jumps = (compared: ComparedCube): Jump[] => {
  const unit = unitsCompared[compared.cube.unit];
  const tests = countSeries(compared, unit, qualityDimensions).flatMap((series) =>
    testedCounts(series.counts, periodsAYear[unit]).map((tested) => ({ series, tested })),
  );
  const isFound = benjaminiHochberg(
    tests.map(({ tested }) => tested.p),
    falseDiscoveryRate,
  );
  const bySeries = new Map<CountSeries, TestedCount[]>();
  tests.forEach(({ series, tested }, i) => {
    if (isFound[i] && isLarge(tested)) bySeries.set(series, [...(bySeries.get(series) ?? []), tested]);
  });
  return [...bySeries].flatMap(([series, found]) =>
    merged(found).map((stretch) => jumpOf(series, stretch, unit)),
  );
};
