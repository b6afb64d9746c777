import { newcombeInterval } from '../statistics/newcombe-interval.ts';
import { adoption } from './adoption.ts';
import { adoptionProportion } from './adoption-proportion.ts';
import type { AdoptionSwitches } from './adoption-switches.ts';
import { type Benchmark, benchmarks } from './benchmarks.ts';
import type { DistrictServiceCell } from './district-service-cells.ts';
import type { Measurement } from './measurement.ts';

/** One cell as a place for a campaign. */
export interface Target {
  readonly district: string;
  readonly service: string;
  readonly adoption: Measurement;
  /** requests compared (the n of adoption) */
  readonly volume: number;
  /** the adoption to reach; null where the service has none */
  readonly benchmark: Benchmark | null;
  /**
   * requests of the period that would have been online at the benchmark: never below 0. The interval comes from the
   * difference to the benchmark. Missing: `not-offered`, `too-few` (cell), `no-comparison` (too few districts to compare with)
   */
  readonly movable: Measurement;
}

export interface TargetRules {
  /** requests compared that a cell needs, to be a target or part of a benchmark */
  readonly fewest: number;
  /** keys of the services that can be used online; if absent, those that anyone used online */
  readonly offered?: ReadonlySet<string>;
}

const movableRequests = (
  cell: DistrictServiceCell,
  benchmark: Benchmark,
  switches: AdoptionSwitches,
): Measurement => {
  const own = adoptionProportion(cell.tally, switches);
  const n = own.trials;
  const requestsAt = (difference: number) => Math.max(0, n * difference);
  if (benchmark.district === cell.district) return { kind: 'value', value: 0, n, low: 0, high: 0 };
  const [low, high] = newcombeInterval(benchmark.proportion, own);
  const gap = benchmark.proportion.successes / benchmark.proportion.trials - own.successes / n;
  return { kind: 'value', value: requestsAt(gap), n, low: requestsAt(low), high: requestsAt(high) };
};

const byMovable = (a: Target, b: Target): number => {
  const value = ({ movable }: Target) => (movable.kind === 'value' ? movable.value : -1);
  if (value(a) !== value(b)) return value(b) - value(a);
  if (a.volume !== b.volume) return b.volume - a.volume;
  return a.service === b.service ? compare(a.district, b.district) : compare(a.service, b.service);
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Where a campaign would move most people: the cells by the requests that would move online if the cell reached the best
 * quarter of districts for the same service (`benchmarks`), most first; cells that cannot be judged last. Requests without a
 * district or service are no place for a campaign.
 */
export const targets = (
  cells: readonly DistrictServiceCell[],
  switches: AdoptionSwitches,
  rules: TargetRules,
): Target[] => {
  const found = benchmarks(cells, switches, rules);
  return cells
    .filter(({ district, service }) => district !== '' && service !== '')
    .map((cell): Target => {
      const benchmark = found.get(cell.service) ?? 'no-comparison';
      const measured = adoption(cell.tally, switches);
      const volume = measured.kind === 'value' ? measured.n : 0;
      const reason = benchmark === 'not-offered' || volume >= rules.fewest ? benchmark : 'too-few';
      return {
        district: cell.district,
        service: cell.service,
        adoption: measured,
        volume,
        benchmark: typeof benchmark === 'string' ? null : benchmark,
        movable:
          typeof reason === 'string' ? { kind: 'missing', reason } : movableRequests(cell, reason, switches),
      };
    })
    .sort(byMovable);
};
