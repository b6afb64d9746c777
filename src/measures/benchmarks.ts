import { addTallies } from './add-tallies.ts';
import { adoption } from './adoption.ts';
import { adoptionProportion } from './adoption-proportion.ts';
import type { AdoptionSwitches } from './adoption-switches.ts';
import type { DistrictServiceCell } from './district-service-cells.ts';
import type { Measurement } from './measurement.ts';
import { onlineRequests } from './online-requests.ts';

/** The adoption of a service that its best quarter of districts reaches: that of a real district. */
export interface Benchmark {
  readonly district: string;
  readonly adoption: Measurement;
  readonly proportion: { readonly successes: number; readonly trials: number };
}

interface BenchmarkRules {
  readonly fewest: number;
  readonly offered?: ReadonlySet<string>;
}

/** Fewer districts have no best quarter worth the name. */
const fewestDistricts = 4;

const bestQuarter = (
  cells: readonly DistrictServiceCell[],
  switches: AdoptionSwitches,
  fewest: number,
): Benchmark | null => {
  const able = cells
    .map(({ district, tally }) => ({
      district,
      adoption: adoption(tally, switches),
      proportion: adoptionProportion(tally, switches),
    }))
    .filter(({ proportion }) => proportion.trials >= Math.max(fewest, 1));
  if (able.length < fewestDistricts) return null;
  const shareOf = ({ proportion }: Benchmark) => proportion.successes / proportion.trials;
  able.sort(
    (a, b) =>
      shareOf(b) - shareOf(a) ||
      b.proportion.trials - a.proportion.trials ||
      (a.district < b.district ? -1 : 1),
  );
  return able[Math.ceil(able.length / 4) - 1] ?? null;
};

/**
 * The benchmark of each service, by its key. Of the districts with at least `fewest` requests, sorted by adoption, the best
 * quarter is the first ceil(k / 4) of k; the benchmark is its last one, the adoption that a quarter of the districts reaches
 * (of 9 districts the third best). A real district's ratio: nothing is averaged or interpolated.
 * Requests without a district are none. 'not-offered' if the service cannot be used online, 'no-comparison' if fewer than 4 districts have enough requests.
 */
export const benchmarks = (
  cells: readonly DistrictServiceCell[],
  switches: AdoptionSwitches,
  { fewest, offered }: BenchmarkRules,
): Map<string, Benchmark | 'not-offered' | 'no-comparison'> => {
  const found = new Map<string, Benchmark | 'not-offered' | 'no-comparison'>();
  const placed = cells.filter(({ district }) => district !== '');
  for (const [service, own] of Map.groupBy(placed, (cell) => cell.service)) {
    const online = onlineRequests(addTallies(own.map(({ tally }) => tally)), switches);
    const isOffered = offered === undefined ? online > 0 : offered.has(service);
    found.set(service, isOffered ? (bestQuarter(own, switches, fewest) ?? 'no-comparison') : 'not-offered');
  }
  return found;
};
