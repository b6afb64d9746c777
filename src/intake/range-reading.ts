import type { CityProfile } from '../city/city-profile.ts';
import type { CubePart } from '../cube/cube-part.ts';
import type { Dimension } from '../cube/dimension.ts';
import { borderAfter } from './border-after.ts';
import type { ByteRange, RangeNews, RangeOutcome } from './byte-range.ts';
import type { DateForm } from './date-form.ts';
import type { HashKey } from './half-sip-hash.ts';
import type { LoggedCounts, ShardedIds } from './id-log.ts';
import type { ImportTally } from './import-tally.ts';
import type { Mapping } from './mapping.ts';
import type { OpenedFile } from './opened-file.ts';
import type { RangeWork } from './one-range.ts';
import { rangeChunks } from './range-chunks.ts';
import { RangeCounts } from './range-counts.ts';

/** What all readers of one import read with. */
export interface ReadingPlan {
  readonly files: readonly OpenedFile[];
  readonly mapping: Mapping;
  readonly form: DateForm;
  readonly timeZone: string;
  readonly labelsPerColumn: number;
  /** of the hashes of request ids: the same for all readers */
  readonly idKey: HashKey;
  /** are the ids kept with the cells that they count in? */
  readonly keepsIds: boolean;
}

/** The request ids of a range that was kept. */
export interface RangeIds extends ShardedIds {
  readonly range: number;
}

/** Range -> its entries whose request id an earlier one has, ascending. */
export type RepeatedEntries = ReadonlyMap<number, Uint32Array<ArrayBuffer>>;

/** What one reader counted in ranges that were kept. */
export interface ReadPart {
  readonly part: CubePart;
  /** so many members of each dimension were met in ranges that were kept; those after them perhaps in others only */
  readonly met: Readonly<Record<Dimension, number>>;
  readonly knownKeys: ImportTally['knownKeys'];
  /** requests of repeated ids, which do not count */
  readonly repeated: number;
  /** range -> what its rows with an id counted for; none where ids are not kept */
  readonly logged: ReadonlyMap<number, LoggedCounts>;
}

/** Where the records of a range begin and end. */
interface Borders {
  readonly start: number;
  readonly end: number;
}

/** One reader's side of an import: reads ranges of files, and keeps apart what it counted until it is known that they were right. */
export class RangeReading {
  readonly #plan: ReadingPlan;
  readonly #city: CityProfile;
  /** the last one is read into */
  readonly #counts: RangeCounts[] = [];
  /** where the ranges that wait for a word are counted */
  readonly #countsOf = new Map<number, RangeCounts>();
  /** forgotten before they were read */
  readonly #unwanted = new Set<number>();
  /** what was forgotten has left labels behind */
  #isSoiled = true;
  /** ranges are read one after the other */
  #lastRead: Promise<void> = Promise.resolve();

  constructor(plan: ReadingPlan, city: CityProfile) {
    this.#plan = plan;
    this.#city = city;
    this.#freshCounts();
  }

  /** Reads a range, after those that were asked for before. null if it was forgotten meanwhile. */
  async read(range: ByteRange, onNews: (news: RangeNews) => void): Promise<RangeOutcome | null> {
    const before = this.#lastRead;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#lastRead = promise;
    try {
      const borders = await this.#borders(range);
      const file = this.#plan.files[range.file] as OpenedFile; // ranges are of files of the plan
      const chunks = rangeChunks(file, range, [borders.start, borders.end]);
      await before;
      return await this.#read({ file, range, ...borders, chunks }, onNews);
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
    work: Omit<RangeWork, 'zone' | 'known'>,
    onNews: (news: RangeNews) => void,
  ): Promise<RangeOutcome | null> {
    const { id } = work.range;
    if (this.#unwanted.delete(id)) {
      work.chunks.drop();
      return null;
    }
    const counts = this.#freshCounts();
    const isWanted = () => !this.#unwanted.has(id);
    const outcome = await counts.read(work, { onNews, isWanted });
    if (this.#unwanted.delete(id)) {
      counts.settle(id, false);
      this.#isSoiled = true;
      return null;
    }
    this.#countsOf.set(id, counts);
    return outcome;
  }

  /** Keeps what was counted in a range, or forgets it, also one that is not read yet. */
  settle(id: number, isKept: boolean): void {
    const counts = this.#countsOf.get(id);
    if (counts === undefined) {
      if (!isKept) this.#unwanted.add(id);
      return;
    }
    this.#countsOf.delete(id);
    counts.settle(id, isKept);
    this.#isSoiled ||= !isKept;
  }

  /** The request ids of all ranges that were kept. */
  ids(): readonly RangeIds[] {
    return this.#counts.flatMap((counts) => counts.ids());
  }

  /** All that was kept, without repeated ids. */
  parts(repeatedEntries: RepeatedEntries): readonly ReadPart[] {
    return this.#counts.map((counts) => counts.part(repeatedEntries));
  }

  /** What is read into next: labels that were met in error must not count as labels of the file. */
  #freshCounts(): RangeCounts {
    if (this.#isSoiled) this.#counts.push(new RangeCounts(this.#plan, this.#city));
    this.#isSoiled = false;
    return this.#counts.at(-1) as RangeCounts; // there is one from the beginning on
  }
}
