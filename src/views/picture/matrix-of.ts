import { addTallies } from '../../measures/add-tallies.ts';
import type { Tally } from '../../cube/answer.ts';
import { adoption } from '../../measures/adoption.ts';
import type { AdoptionSwitches } from '../../measures/adoption-switches.ts';
import type { DistrictServiceCell } from '../../measures/district-service-cells.ts';
import type { Measurement } from '../../measures/measurement.ts';
import { requests } from '../../measures/requests.ts';

export interface Matrix {
  /** services, most requests first */
  readonly rows: readonly string[];
  /** districts, highest adoption first */
  readonly columns: readonly string[];
  readonly cells: readonly (readonly Measurement[])[];
}

interface MatrixRules {
  readonly fewest: number;
  readonly measure: (service: string, tally: Tally) => Measurement;
}

const valueOf = (measurement: Measurement): number => (measurement.kind === 'value' ? measurement.value : -1);

const orderOf = (
  cells: readonly DistrictServiceCell[],
  field: 'district' | 'service',
  rank: (tally: DistrictServiceCell['tally']) => number,
): string[] =>
  [...Map.groupBy(cells, (cell) => cell[field])]
    .map(([key, own]) => ({ key, value: rank(addTallies(own.map(({ tally }) => tally))) }))
    .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);

/**
 * Adoption of every service in every district. A colour shows no interval, so a cell of fewer than `fewest` requests is
 * called too small instead of being painted.
 */
export const matrixOf = (
  cells: readonly DistrictServiceCell[],
  switches: AdoptionSwitches,
  { fewest, measure }: MatrixRules,
): Matrix => {
  const rows = orderOf(cells, 'service', requests);
  const columns = orderOf(cells, 'district', (tally) => valueOf(adoption(tally, switches)));
  const byService = new Map(
    [...Map.groupBy(cells, ({ service }) => service)].map(([service, own]) => [
      service,
      new Map(own.map(({ district, tally }) => [district, tally])),
    ]),
  );
  const measured = (service: string, district: string): Measurement => {
    const tally = byService.get(service)?.get(district);
    if (tally === undefined) return { kind: 'missing', reason: 'no-requests' };
    const found = measure(service, tally);
    return found.kind === 'value' && found.n < fewest ? { kind: 'missing', reason: 'too-few' } : found;
  };
  return {
    rows,
    columns,
    cells: rows.map((service) => columns.map((district) => measured(service, district))),
  };
};
