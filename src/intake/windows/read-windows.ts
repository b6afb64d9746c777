import type { CityMatcher } from '../../city/city-matcher.ts';
import type { Member } from '../../cube/cube.ts';
import type { DayRange } from '../../cube/day-range.ts';
import type { WindowSeries, WindowSet } from '../../cube/window-set.ts';
import type { ByteSource } from '../byte-source.ts';
import { type CellFilter, createCellFilter } from '../cell-filter.ts';
import { columnNames } from '../column-names.ts';
import { FileLedger } from '../file-ledger.ts';
import { findColumn } from '../find-column.ts';
import type { FileAccount } from '../import-report.ts';
import { keptLabel } from '../kept-label.ts';
import { leavingFilter } from '../leaving-filter.ts';
import { ownText } from '../own-text.ts';
import type { Problem } from '../problem.ts';
import { type ReadCount, readCount } from '../read-count.ts';
import { type FileHead, readHead } from '../read-head.ts';
import { readRecords } from '../read-records.ts';
import { SourceFault } from '../source-fault.ts';
import { isTotalWord } from '../total-row.ts';
import { daysOfMonths } from './months.ts';
import type { CellFault } from './window-report.ts';
import type { WindowReport } from './window-report.ts';
import type { WindowMapping } from './window-mapping.ts';

/** more rows are no table of services */
const mostRows = 100_000;
const keptFaults = 1000;

export type WindowsOutcome =
  | { readonly kind: 'read'; readonly set: WindowSet; readonly report: WindowReport }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

interface Places {
  readonly district: number | null;
  readonly service: number | null;
  /** of the row filters */
  readonly filters: readonly number[];
  readonly pairs: readonly (DayRange & { readonly total: number; readonly online: number })[];
}

const isProblem = (given: Places | Problem): given is Problem => 'code' in given;

const placesOf = (mapping: WindowMapping, head: FileHead, file: string): Places | Problem => {
  const width = Math.max(...head.sample.map((record) => record.length), 0);
  const names = columnNames(head.header, width);
  const missing = (role: string, column: string): Problem => ({
    code: 'missing-column',
    where: { file },
    values: { role, column },
  });
  const pairs: Places['pairs'][number][] = [];
  for (const { from, to, total, online } of mapping.windows) {
    const [totalAt, onlineAt] = [findColumn(names, total), findColumn(names, online)];
    if (totalAt === null) return missing('count', total);
    if (onlineAt === null) return missing('count', online);
    const days = daysOfMonths(from, to);
    if (days !== null) pairs.push({ ...days, total: totalAt, online: onlineAt });
  }
  const filters: number[] = [];
  for (const { column } of mapping.rowFilters ?? []) {
    const at = findColumn(names, column);
    if (at === null) return missing('filter', column);
    filters.push(at);
  }
  const named = { district: mapping.district, service: mapping.service };
  for (const role of ['district', 'service'] as const) {
    const column = named[role];
    if (column !== null && findColumn(names, column) === null) return missing(role, column);
  }
  return {
    district: named.district === null ? null : findColumn(names, named.district),
    service: named.service === null ? null : findColumn(names, named.service),
    filters,
    pairs: pairs.toSorted((one, other) => one.to - other.to || one.from - other.from),
  };
};

interface Noting {
  readonly matcher: Pick<CityMatcher, 'district' | 'service'>;
  readonly ledger: FileLedger;
}

/** Reads the rows of a table of windows, one after the other: such tables are small. */
class WindowRows {
  readonly series: WindowSeries[] = [];
  readonly counts: { readonly total: number[]; readonly online: number[] } = { total: [], online: [] };
  readonly faults: CellFault[] = [];
  faultsTotal = 0;
  readonly ledger: FileLedger;
  readonly #places: Places;
  readonly #filters: readonly CellFilter[];
  readonly #matcher: Noting['matcher'];
  #rows = 0;

  constructor(places: Places, { rowFilters = [] }: WindowMapping, { matcher, ledger }: Noting) {
    this.#places = places;
    this.#filters = rowFilters.map(createCellFilter);
    this.#matcher = matcher;
    this.ledger = ledger;
  }

  take(record: readonly string[], line: number): void {
    this.#rows += 1;
    const place = { row: this.#rows, line };
    const { district, service, pairs, filters } = this.#places;
    // before anything else of a row, as in a log
    const filter = leavingFilter(this.#filters, filters, record);
    if (filter >= 0) return this.ledger.noteFiltered(filter);
    const cells = pairs.map(({ total, online }) => [record[total] ?? '', record[online] ?? ''] as const);
    const names = [district, service].flatMap((at) => (at === null ? [] : [record[at] ?? '']));
    if (record.every((cell) => cell.trim() === '')) return this.ledger.noteProblem('blank-row', place, {});
    // in a table of counts a word for a total names no service
    if (names.some(isTotalWord)) return this.ledger.noteProblem('total-row', place, {});
    const read = cells.map((texts, at) => this.#pair(texts, at, place));
    if (read.every(([total]) => total === null)) return this.ledger.noteProblem('no-count', place, {});
    this.ledger.noteCounted(1, 0);
    this.series.push({
      district: this.#member('district', district, record),
      service: this.#member('service', service, record),
    });
    for (const [total, online] of read) {
      this.counts.total.push(total ?? Number.NaN);
      this.counts.online.push(online ?? Number.NaN);
    }
  }

  #member(role: 'district' | 'service', at: number | null, record: readonly string[]): Member | null {
    if (at === null) return null;
    const { key, label } = keptLabel(record[at] ?? '');
    return { key: (label === '' ? null : this.#matcher[role](label)) ?? key, label };
  }

  /** Both counts of a window; a fault leaves out what it is a fault of. */
  #pair(
    [totalText, onlineText]: readonly [string, string],
    at: number,
    place: { readonly row: number; readonly line: number },
  ): readonly [ReadCount, ReadCount] {
    const { from, to } = this.#places.pairs[at] as DayRange; // a place of one of them
    const note = (fault: Pick<CellFault, 'code' | 'values'>) => {
      this.faultsTotal += 1;
      if (this.faults.length < keptFaults) this.faults.push({ ...fault, ...place, window: { from, to } });
    };
    const [total, online] = [totalText, onlineText].map((text) => {
      const count = readCount(text);
      if (count === null || !Number.isNaN(count)) return count;
      note({ code: 'bad-count', values: { text: ownText(text.slice(0, 100)) } });
      return null;
    }) as [ReadCount, ReadCount];
    if (total === null || online === null || online <= total) return [total, online];
    note({ code: 'online-above-total', values: { total, online } });
    return [null, null];
  }
}

const readAll = async (source: ByteSource, head: FileHead, rows: WindowRows): Promise<Problem | null> => {
  const headerRecord = head.dialect.headerRecord ?? 0;
  try {
    for await (const batch of readRecords(source, head.dialect)) {
      rows.ledger.encoding = batch.encoding;
      for (const [at, record] of batch.records.entries()) {
        if (batch.firstRecord + at <= headerRecord) continue;
        rows.take(record, batch.lines[at] ?? 0);
        if (rows.series.length > mostRows)
          return {
            code: 'too-many-labels',
            where: { file: source.name },
            values: { column: rows.series.length, limit: mostRows },
          };
      }
    }
    return null;
  } catch (error) {
    if (error instanceof SourceFault) return error.problem;
    throw error;
  }
};

/** Reads a table of windows through a mapping: a set of windows and an account of every row and cell at fault, or why there is none. */
export const readWindows = async (
  source: ByteSource,
  mapping: WindowMapping,
  matcher: Pick<CityMatcher, 'district' | 'service'>,
): Promise<WindowsOutcome> => {
  const head = await readHead(source);
  if (head.kind === 'not-readable') return { kind: 'failed', problems: [head.problem] };
  const places = placesOf(mapping, head, source.name);
  if (isProblem(places)) return { kind: 'failed', problems: [places] };
  const ledger = new FileLedger(source, { ...head.dialect, filters: places.filters.length });
  const rows = new WindowRows(places, mapping, { matcher, ledger });
  const problem = await readAll(source, head, rows);
  if (problem !== null) return { kind: 'failed', problems: [problem] };
  const account: FileAccount = rows.ledger.account();
  return {
    kind: 'read',
    set: {
      windows: places.pairs.map(({ from, to }) => ({ from, to })),
      series: rows.series,
      total: Float64Array.from(rows.counts.total),
      online: Float64Array.from(rows.counts.online),
    },
    report: {
      file: account,
      faults: rows.faults,
      faultsTotal: rows.faultsTotal,
      mended: mapping.windows.filter(({ written }) => written !== null),
    },
  };
};
