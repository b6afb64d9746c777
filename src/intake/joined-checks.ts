import { keptTotals, keptUnequal } from './check-ledger.ts';
import type { DeclaredTotals, PartsCheck, RowChecks } from './row-checks.ts';

/** What the part before has of a file. */
export interface ReadBefore {
  readonly rows: number;
  readonly lines: number;
  readonly requests: number;
}

const moved = <T extends { readonly row: number; readonly line: number }>(
  place: T,
  { rows, lines }: ReadBefore,
): T => ({ ...place, row: place.row + rows, line: place.line + lines });

const joinedTotals = (
  first: DeclaredTotals | undefined,
  second: DeclaredTotals | undefined,
  before: ReadBefore,
): DeclaredTotals | undefined => {
  if (second === undefined) return first;
  const more = second.rows
    .slice(0, keptTotals - (first?.rows.length ?? 0))
    .map((total) => ({ ...moved(total, before), before: total.before + before.requests }));
  return {
    rows: [...(first?.rows ?? []), ...more],
    rowsTotal: (first?.rowsTotal ?? 0) + second.rowsTotal,
    requests: before.requests + second.requests,
  };
};

const joinedParts = (
  first: PartsCheck | undefined,
  second: PartsCheck | undefined,
  before: ReadBefore,
): PartsCheck | undefined => {
  if (second === undefined) return first;
  const more = second.rows.slice(0, keptUnequal - (first?.rows.length ?? 0));
  return {
    compared: (first?.compared ?? 0) + second.compared,
    exceeding: (first?.exceeding ?? 0) + second.exceeding,
    lacking: (first?.lacking ?? 0) + second.lacking,
    rows: [...(first?.rows ?? []), ...more.map((row) => moved(row, before))],
  };
};

/** The checks of a file whose rows were read in two parts. Its requests are those up to the last part that has total rows. */
export const joinedChecks = (
  first: RowChecks | undefined,
  second: RowChecks | undefined,
  before: ReadBefore,
): RowChecks | undefined => {
  if (second === undefined) return first;
  const totals = joinedTotals(first?.totals, second.totals, before);
  const parts = joinedParts(first?.parts, second.parts, before);
  return { ...(totals && { totals }), ...(parts && { parts }) };
};
