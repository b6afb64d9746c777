import type { ReportingMatrix } from './reporting-matrix.ts';

/** One period of one service. */
export interface MatrixPlace {
  /** requests in the district chosen, or in all */
  readonly requests: number;
  /** districts with requests for it in the period; of those that ever have had any */
  readonly districts: number;
  readonly of: number;
  /** districts without a request, where there are usually so many that it is hardly chance */
  readonly holes: number;
}

/** One service, with its periods in order. */
export interface MatrixRow {
  readonly service: string;
  readonly places: readonly MatrixPlace[];
  readonly holes: number;
}

/** Services by period, and how many of the chosen districts' cells have data, of how many. */
export interface MatrixRows {
  readonly rows: readonly MatrixRow[];
  readonly filled: number;
  readonly all: number;
}

/** Where so many are usual in a period, none at all is hardly chance (e^-7 < 0.001). */
const usualRequests = 7;

/** Where data are missing: periods without any after the first with some (before it a service may not have been there). */
const holesOf = (counts: readonly number[]): boolean[] => {
  const active = counts.filter((count) => count > 0);
  const usual = active.reduce((sum, count) => sum + count, 0) / active.length;
  const first = counts.findIndex((count) => count > 0);
  return counts.map((count, at) => usual >= usualRequests && at > first && count === 0);
};

/** Rows of the reporting matrix for one district (its key) or all (null): services with the most holes first. */
export const matrixRows = (matrix: ReportingMatrix, district: string | null): MatrixRows => {
  const { districts, services, periods, counts } = matrix;
  const chosen = districts.flatMap((key, at) => (district === null || key === district ? [at] : []));
  const rows = services.flatMap((service, at): MatrixRow[] => {
    const lines = chosen
      .map((place) => {
        const from = (place * services.length + at) * periods.length;
        return [...counts.subarray(from, from + periods.length)];
      })
      .filter((line) => line.some((count) => count > 0));
    if (lines.length === 0) return [];
    const holes = lines.map(holesOf);
    const places = periods.map((_, period) => ({
      requests: lines.reduce((sum, line) => sum + (line[period] ?? 0), 0),
      districts: lines.filter((line) => (line[period] ?? 0) > 0).length,
      of: lines.length,
      holes: holes.filter((line) => line[period] === true).length,
    }));
    return [{ service, places, holes: places.reduce((sum, place) => sum + place.holes, 0) }];
  });
  const places = rows.flatMap((row) => row.places);
  return {
    // the order of the matrix, most requests first, stays among equals
    rows: rows.toSorted((a, b) => b.holes - a.holes),
    filled: places.reduce((sum, place) => sum + place.districts, 0),
    all: places.reduce((sum, place) => sum + place.of, 0),
  };
};
