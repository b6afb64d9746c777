import { createCityMatcher } from '../city/city-matcher.ts';
import type { CityProfile } from '../city/city-profile.ts';
import type { Counted } from '../cube/cube-builder.ts';
import type { CubePart } from '../cube/cube-part.ts';
import { borderAfter } from './border-after.ts';
import { KnownRows } from './bytes/known-rows.ts';
import type { ByteRange, RangeOutcome } from './byte-range.ts';
import type { DateForm } from './date-form.ts';
import type { HashKey } from './half-sip-hash.ts';
import { IdLog, type LoggedCounts, type ShardedIds } from './id-log.ts';
import { createImportTally, type ImportTally } from './import-tally.ts';
import type { Mapping } from './mapping.ts';
import { OneRange } from './one-range.ts';
import type { OpenedFile } from './opened-file.ts';
import { settleLogged } from './settle-logged.ts';
import { unitOfDates } from './unit-of-dates.ts';
import { createZone, type Zone } from './zone.ts';

/** What all readers of one import read with. */
export interface ReadingPlan {
  readonly files: readonly OpenedFile[];
  readonly mapping: Mapping;
  readonly form: DateForm;
  readonly timeZone: string;
  readonly labelsPerColumn: number;
  /** of the hashes of request ids: the same for all readers */
  readonly idKey: HashKey;
}

/** The request ids of a range that was kept. */
export interface RangeIds extends ShardedIds {
  readonly range: number;
}

/** Range -> its entries whose request id an earlier one has, ascending. */
export type RepeatedEntries = ReadonlyMap<number, Uint32Array<ArrayBuffer>>;

/** What one reader counted in the ranges that were kept. */
export interface ReadPart {
  readonly part: CubePart;
  readonly knownKeys: ImportTally['knownKeys'];
  /** requests of repeated ids, which do not count */
  readonly repeated: number;
}

/** Where the records of a range begin and end. */
interface Borders {
  readonly start: number;
  readonly end: number;
}

interface SetAside {
  readonly counted: Counted;
  readonly log: IdLog | null;
}

/** The rows with an id of a range that was kept. */
interface KeptLog {
  readonly ids: ShardedIds;
  readonly counted: LoggedCounts;
}

/** One reader's side of an import: reads ranges of files, and keeps apart what it counted until it is known that they were right. */
export class RangeReading {
  readonly #plan: ReadingPlan;
  readonly #zone: Zone;
  readonly #tally: ImportTally;
  readonly #known: KnownRows | null;
  readonly #aside = new Map<number, SetAside>();
  readonly #logs = new Map<number, KeptLog>();
  /** kept, but not yet added up: while a range is read, the builder holds what may be dropped */
  readonly #settled: Counted[] = [];
  #kept: Counted | null = null;
  /** ranges are read one after the other */
  #lastRead: Promise<void> = Promise.resolve();

  constructor(plan: ReadingPlan, city: CityProfile) {
    const { mapping, form, labelsPerColumn, timeZone } = plan;
    this.#plan = plan;
    this.#zone = createZone(timeZone);
    const tallyPlan = {
      mapping,
      matcher: createCityMatcher(city),
      unit: unitOfDates(mapping, form),
      labelsPerColumn,
    };
    this.#tally = createImportTally(tallyPlan, plan.idKey);
    this.#known = KnownRows.create(plan.idKey);
  }

  /**
   * Reads a range, after those that were asked for before. `onBytes` hears how far it is, some times a second.
   */
  async read(range: ByteRange, onBytes: (bytes: number, rows: number) => void): Promise<RangeOutcome> {
    const before = this.#lastRead;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#lastRead = promise;
    try {
      const borders = await this.#borders(range);
      await before;
      return await this.#read(range, borders, onBytes);
    } finally {
      resolve();
    }
  }

  async #borders(range: ByteRange): Promise<Borders> {
    const { from, to, block, isExact, isLast } = range;
    const file = this.#plan.files[range.file] as OpenedFile; // ranges are of files of the plan
    const [start, end] = await Promise.all([
      block !== null || isExact ? from : borderAfter(file, from),
      block !== null || isLast ? to : borderAfter(file, to),
    ]);
    return { start, end: Math.max(start, end) };
  }

  async #read(
    range: ByteRange,
    { start, end }: Borders,
    onBytes: (bytes: number, rows: number) => void,
  ): Promise<RangeOutcome> {
    const file = this.#plan.files[range.file] as OpenedFile; // ranges are of files of the plan
    const tally = this.#tally;
    tally.log = this.#plan.mapping.id === null ? null : new IdLog();
    const work = { file, range, start, end, zone: this.#zone, known: this.#known };
    const outcome = await new OneRange(this.#plan, tally, work).read(onBytes);
    this.#aside.set(range.id, { counted: tally.builder.setAside(), log: tally.log });
    this.#addUp();
    return outcome;
  }

  /** Keeps what was counted in a range, or forgets it. */
  settle(id: number, isKept: boolean): void {
    const aside = this.#aside.get(id);
    this.#aside.delete(id);
    if (!isKept || aside === undefined) return;
    this.#settled.push(aside.counted);
    const { log } = aside;
    // now, and not when everybody waits for the ids
    if (log !== null) this.#logs.set(id, { ids: log.sharded(), counted: log.counted() });
  }

  /** The request ids of all ranges that were kept. */
  ids(): readonly RangeIds[] {
    return Array.from(this.#logs, ([range, { ids }]) => ({ range, ...ids }));
  }

  /** All that was kept, without repeated ids. */
  part(repeatedEntries: RepeatedEntries): ReadPart {
    const { builder, knownKeys, unit } = this.#tally;
    this.#addUp();
    if (this.#kept !== null) builder.takeBack(this.#kept);
    this.#kept = null;
    let repeated = 0;
    for (const [range, { counted }] of this.#logs) {
      const entries = repeatedEntries.get(range) ?? new Uint32Array(0);
      repeated += settleLogged(builder, counted, { repeated: entries, unit });
    }
    this.#logs.clear();
    return { part: builder.part(), knownKeys, repeated };
  }

  #addUp(): void {
    if (this.#settled.length === 0) return;
    const { builder } = this.#tally;
    if (this.#kept !== null) builder.takeBack(this.#kept);
    for (const counted of this.#settled.splice(0)) builder.takeBack(counted);
    this.#kept = builder.setAside();
  }
}
