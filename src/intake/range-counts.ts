import { createCityMatcher } from '../city/city-matcher.ts';
import type { CityProfile } from '../city/city-profile.ts';
import { byDimension } from '../cube/by-dimension.ts';
import type { Counted } from '../cube/cube-builder.ts';
import type { Dimension } from '../cube/dimension.ts';
import { KnownRows } from './bytes/known-rows.ts';
import type { RangeOutcome } from './byte-range.ts';
import { IdLog, type LoggedCounts, type ShardedIds } from './id-log.ts';
import { createImportTally, type ImportTally } from './import-tally.ts';
import { OneRange, type RangeWatch, type RangeWork } from './one-range.ts';
import type { RangeIds, ReadingPlan, ReadPart, RepeatedEntries } from './range-reading.ts';
import { settleLogged } from './settle-logged.ts';
import { unitOfDates } from './unit-of-dates.ts';
import { createZone, type Zone } from './zone.ts';

interface SetAside {
  readonly counted: Counted;
  readonly log: IdLog | null;
  /** members of each dimension when it had been read */
  readonly met: Readonly<Record<Dimension, number>>;
}

/** The rows with an id of a range that was kept. */
interface KeptLog {
  readonly ids: ShardedIds;
  readonly counted: LoggedCounts;
}

/** What was counted in ranges: apart for each of them until it is known whether it is kept, then together. */
export class RangeCounts {
  readonly #plan: ReadingPlan;
  readonly #zone: Zone;
  readonly #tally: ImportTally;
  readonly #known: KnownRows | null;
  readonly #aside = new Map<number, SetAside>();
  readonly #logs = new Map<number, KeptLog>();
  /** kept, but not yet added up: while a range is read, the builder holds what may be dropped */
  readonly #settled: Counted[] = [];
  #kept: Counted | null = null;
  #met = byDimension(() => 0);

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

  async read(work: Omit<RangeWork, 'zone' | 'known'>, watch: RangeWatch): Promise<RangeOutcome> {
    const tally = this.#tally;
    tally.log = this.#plan.mapping.id === null ? null : new IdLog();
    const reading = new OneRange(this.#plan, tally, { ...work, zone: this.#zone, known: this.#known });
    const outcome = await reading.read(watch);
    const met = byDimension((dimension) => tally.builder.size(dimension));
    this.#aside.set(work.range.id, { counted: tally.builder.setAside(), log: tally.log, met });
    this.#addUp();
    return outcome;
  }

  /** Keeps what was counted in a range, or forgets it. */
  settle(id: number, isKept: boolean): void {
    const aside = this.#aside.get(id);
    this.#aside.delete(id);
    if (!isKept || aside === undefined) return;
    const { counted, log, met } = aside;
    this.#settled.push(counted);
    const before = this.#met;
    this.#met = byDimension((dimension) => Math.max(before[dimension], met[dimension]));
    // now, and not when everybody waits for the ids
    if (log !== null) this.#logs.set(id, { ids: log.sharded(), counted: log.counted() });
  }

  /** The request ids of the ranges that were kept. */
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
    const kept = this.#plan.keepsIds ? this.#logs : new Map<number, KeptLog>();
    const logged = new Map(Array.from(kept, ([range, { counted }]) => [range, counted]));
    this.#logs.clear();
    return { part: builder.part(), met: this.#met, knownKeys, repeated, logged };
  }

  #addUp(): void {
    if (this.#settled.length === 0) return;
    const { builder } = this.#tally;
    if (this.#kept !== null) builder.takeBack(this.#kept);
    for (const counted of this.#settled.splice(0)) builder.takeBack(counted);
    this.#kept = builder.setAside();
  }
}
