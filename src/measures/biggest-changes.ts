import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { twoProportionTest } from '../statistics/two-proportion-test.ts';
import { adoption } from './adoption.ts';
import { adoptionChange } from './adoption-change.ts';
import { adoptionProportion } from './adoption-proportion.ts';
import type { AdoptionSwitches } from './adoption-switches.ts';
import type { DistrictServiceCell } from './district-service-cells.ts';
import type { Measurement } from './measurement.ts';

/** A cell whose adoption changed beyond chance. */
export interface CellChange {
  readonly district: string;
  readonly service: string;
  readonly now: Measurement;
  readonly before: Measurement;
  readonly change: Measurement;
  /** requests now that would not be (or would still be) online at the adoption before; negative if adoption fell */
  readonly moved: number;
}

/** Share of the cells listed that may be there by chance. */
const falseDiscoveryRate = 0.05;
/** Successes and failures that the test needs to expect in each period. */
const fewestExpected = 5;

interface Tested {
  readonly cell: DistrictServiceCell;
  readonly before: DistrictServiceCell;
  readonly p: number;
}

const cellName = ({ district, service }: DistrictServiceCell): string =>
  `${district.length}:${district}${service}`;

const testCell = (
  cell: DistrictServiceCell,
  before: DistrictServiceCell,
  switches: AdoptionSwitches,
): Tested[] => {
  const first = adoptionProportion(cell.tally, switches);
  const second = adoptionProportion(before.tally, switches);
  const smaller = Math.min(first.trials, second.trials);
  if (smaller === 0) return [];
  const pooled = (first.successes + second.successes) / (first.trials + second.trials);
  if (smaller * Math.min(pooled, 1 - pooled) < fewestExpected) return [];
  return [{ cell, before, p: twoProportionTest(first, second) }];
};

/**
 * The districts x services whose adoption differs between two periods by more than chance, most requests moved first.
 * Cells with enough requests in both periods are tested (two-proportion test); Benjamini-Hochberg keeps the false ones among
 * those listed at 5 %.
 */
export const biggestChanges = (
  now: readonly DistrictServiceCell[],
  before: readonly DistrictServiceCell[],
  switches: AdoptionSwitches,
): CellChange[] => {
  const earlier = new Map(before.map((cell) => [cellName(cell), cell]));
  const tested = now.flatMap((cell) => {
    const own = earlier.get(cellName(cell));
    return own === undefined ? [] : testCell(cell, own, switches);
  });
  const isFound = benjaminiHochberg(
    tested.map(({ p }) => p),
    falseDiscoveryRate,
  );
  return tested
    .filter((_, i) => isFound[i])
    .map(({ cell, before: own }) => {
      const change = adoptionChange(cell.tally, own.tally, switches);
      return {
        district: cell.district,
        service: cell.service,
        now: adoption(cell.tally, switches),
        before: adoption(own.tally, switches),
        change,
        moved: change.kind === 'value' ? change.value * change.n : 0,
      };
    })
    .sort(
      (a, b) =>
        Math.abs(b.moved) - Math.abs(a.moved) || (a.service + a.district < b.service + b.district ? -1 : 1),
    );
};
