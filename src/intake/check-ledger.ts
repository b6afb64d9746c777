import { declaredTotal } from './declared-total.ts';
import type { RowPlace } from './file-ledger.ts';
import type { ResolvedColumns } from './resolve-columns.ts';
import type { DeclaredTotal, PartsCheck, RowChecks, UnequalRow } from './row-checks.ts';

export const keptTotals = 5000;
export const keptUnequal = 20;

/** Keeps what the rows of one file declare, so that it can be compared with what was counted. */
export class CheckLedger {
  readonly #totals: DeclaredTotal[] = [];
  readonly #unequal: UnequalRow[] = [];
  readonly #columns: ResolvedColumns;
  readonly #isWide: boolean;
  #totalRows = 0;
  #compared = 0;
  #exceeding = 0;
  #lacking = 0;

  constructor(columns: ResolvedColumns, isWide: boolean) {
    this.#columns = columns;
    this.#isWide = isWide;
  }

  /** `before`: requests counted above it */
  noteTotal(place: RowPlace, fields: readonly string[], before: number): void {
    this.#totalRows += 1;
    if (this.#totals.length >= keptTotals) return;
    this.#totals.push({ ...place, declared: declaredTotal(fields, this.#columns, this.#isWide), before });
  }

  noteParts(row: UnequalRow): void {
    this.#compared += 1;
    if (row.sum === row.total) return;
    if (row.sum > row.total) this.#exceeding += 1;
    else this.#lacking += 1;
    if (this.#unequal.length < keptUnequal) this.#unequal.push(row);
  }

  /** null where rows declare nothing; `requests` are those counted in the file */
  checks(requests: number): RowChecks | null {
    const totals = { rows: this.#totals, rowsTotal: this.#totalRows, requests };
    const parts: PartsCheck = {
      compared: this.#compared,
      exceeding: this.#exceeding,
      lacking: this.#lacking,
      rows: this.#unequal,
    };
    if (this.#totalRows === 0 && this.#compared === 0) return null;
    return { ...(this.#totalRows > 0 && { totals }), ...(this.#compared > 0 && { parts }) };
  }
}
