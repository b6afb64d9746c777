import type { EpochDay } from '../../cube/day-range.ts';

export type DistrictBasis = 'residence' | 'office' | 'unknown';

/** Labels that the city does not know. */
export interface UnknownLabels {
  readonly labels: number;
  readonly requests: number;
}

/** What the cube of an import does not tell about it. */
export interface QualityFacts {
  readonly today: EpochDay;
  readonly holidays: ReadonlySet<EpochDay>;
  readonly rowsRead: number;
  readonly rejected: number;
  readonly unknown: Readonly<Record<'district' | 'service', UnknownLabels>>;
  /** what the import's districts mean; null if it has none */
  readonly districtBasis: DistrictBasis | null;
  /** what those of the other imports mean */
  readonly otherBases: readonly DistrictBasis[];
}
