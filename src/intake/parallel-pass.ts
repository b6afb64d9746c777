import type { Cube } from '../cube/cube.ts';
import { cubeOfParts } from '../cube/cube-of-parts.ts';
import { dimensions } from '../cube/dimension.ts';
import type { ByteRange, RangeOutcome } from './byte-range.ts';
import { feedFile } from './file-feed.ts';
import { importPass, type PassPlan, type PassResult } from './import-pass.ts';
import { cubeShapeOf } from './import-tally.ts';
import type { OpenedFile } from './opened-file.ts';
import { RangeChain } from './range-chain.ts';
import type { RangeIds, ReadPart, ReadingPlan, RepeatedEntries } from './range-reading.ts';
import { randomHashKey } from './id-hash.ts';
import type { FileAccount } from './import-report.ts';
import { SourceFault } from './source-fault.ts';
import { unitOfDates } from './unit-of-dates.ts';
import { WaitingRanges } from './waiting-ranges.ts';
import { withRepeatedIds } from './with-repeated-ids.ts';

/** A `RangeReading`, in this thread or in another one. */
export interface RangeReadings {
  read(range: ByteRange, onBytes: (bytes: number, rows: number) => void): Promise<RangeOutcome>;
  settle(id: number, isKept: boolean): Promise<void>;
  ids(): Promise<readonly RangeIds[]>;
  part(repeated: RepeatedEntries): Promise<ReadPart>;
}

export interface Readers {
  /** starts the readers of one pass */
  readonly start: (plan: ReadingPlan) => Promise<readonly RangeReadings[]>;
  /** bytes of a range, about */
  readonly rangeBytes: number;
}

const isWide = ({ encoding }: OpenedFile): boolean => encoding === 'utf-16le' || encoding === 'utf-16be';

/** Is the file inflated by one for the others? */
const isFed = (file: OpenedFile): boolean => file.dialect.gzip && !isWide(file);

const isDivisible = (file: OpenedFile): boolean =>
  file.source.openRange !== undefined && !file.dialect.gzip && !isWide(file);

/** Several readers at once: each takes the next range; what they counted is kept in the order of the file. */
class ParallelPass {
  readonly #plan: PassPlan;
  readonly #readers: readonly RangeReadings[];
  readonly #chains: readonly RangeChain[];
  readonly #rangeBytes: number;
  readonly #waiting = new WaitingRanges();
  readonly #readerOf = new Map<number, RangeReadings>();
  /** bytes and rows read of each range */
  readonly #read = new Map<number, readonly [number, number]>();
  /** bytes of the file in a byte of a range, where it was inflated */
  readonly #fileBytes = new Map<number, number>();
  #bytesTold = 0;
  #isStopped = false;
  #needsOrder = false;
  #unjudged: number | null = null;

  constructor(plan: PassPlan, readers: readonly RangeReadings[], rangeBytes: number) {
    this.#plan = plan;
    this.#readers = readers;
    this.#rangeBytes = rangeBytes;
    this.#chains = plan.files.map((file) => new RangeChain(file));
    plan.files.forEach((file, at) => {
      if (!isFed(file)) this.#divide(file, at);
    });
  }

  /** null where only reading in order can tell the outcome */
  async run(): Promise<PassResult | null> {
    // two at a time: while one is read, the other's borders are found
    const busy = this.#readers.flatMap((reader) => [this.#work(reader), this.#work(reader)]);
    await Promise.all([...busy, this.#feed()]);
    this.#plan.signal?.throwIfAborted();
    const chains = this.#chains;
    if (this.#needsOrder) return null;
    const problems = chains.flatMap((chain) => chain.problem() ?? []);
    const isWhole = !this.#isStopped && problems.length === 0;
    const { accounts, parts } = isWhole
      ? await this.#parts()
      : { accounts: chains.map((chain) => chain.account()), parts: [] };
    if (this.#haveTooMany(parts)) return null;
    if (!this.#isStopped) this.#plan.progress.tellEnd(chains.reduce((rows, chain) => rows + chain.rows, 0));
    const repeated = parts.reduce((sum, part) => sum + part.repeated, 0);
    return {
      accounts,
      total: {
        requests: this.#requests() - repeated,
        knownKeys: joinedKeys(parts),
        build: () => this.#cube(parts),
      },
      evidence: chains.map(({ evidence }) => evidence),
      problems,
      unjudged: this.#unjudged,
    };
  }

  #requests(): number {
    return this.#chains.reduce((sum, chain) => sum + chain.requests, 0);
  }

  /** Puts a file's ranges before the readers. */
  #divide(file: OpenedFile, at: number): void {
    const { bytes } = file.source;
    const rangeBytes = isDivisible(file) ? this.#rangeBytes : Math.max(1, bytes);
    const ranges = Math.max(1, Math.ceil(bytes / rangeBytes));
    for (let order = 0; order < ranges; order += 1) {
      const from = order * rangeBytes;
      this.#waiting.add({
        file: at,
        order,
        from,
        to: Math.min(bytes, from + rangeBytes),
        isLast: order === ranges - 1,
        isExact: order === 0,
        recordsAbove: order === 0 ? (file.dialect.headerRecord ?? 0) : 0,
        block: null,
      });
    }
  }

  /** Inflates compressed files, one after the other. */
  async #feed(): Promise<void> {
    const { files } = this.#plan;
    const waiting = this.#waiting;
    try {
      for (const [at, file] of files.entries()) {
        if (!isFed(file)) continue;
        const plan = { file, at, waiting, ahead: this.#readers.length, blockBytes: this.#rangeBytes };
        for await (const { id, scale } of feedFile(plan)) {
          this.#fileBytes.set(id, scale);
          if (this.#chains[at]?.isDone === true) break;
        }
      }
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      // whether something else is wrong before that place is not known here
      this.#needsOrder = true;
      waiting.close();
    }
  }

  /** What the readers counted, after the ids in all ranges were compared. */
  async #parts(): Promise<{
    readonly accounts: readonly FileAccount[];
    readonly parts: readonly ReadPart[];
  }> {
    const hasIds = this.#plan.mapping.id !== null;
    const ids = hasIds ? await Promise.all(this.#readers.map((reader) => reader.ids())) : [];
    const { accounts, repeated } = withRepeatedIds(this.#chains, ids.flat());
    const ofReader = (reader: RangeReadings) =>
      new Map([...repeated].filter(([range]) => this.#readerOf.get(range) === reader));
    const parts = await Promise.all(this.#readers.map((reader) => reader.part(ofReader(reader))));
    return { accounts, parts };
  }

  async #work(reader: RangeReadings): Promise<void> {
    for (;;) {
      const range = await this.#waiting.take();
      if (range === null) return;
      const chain = this.#chains[range.file] as RangeChain; // ranges are of files of the plan
      if (chain.isDone) continue;
      this.#readerOf.set(range.id, reader);
      const outcome = await reader.read(range, (bytes, rows) => this.#tell(range, bytes, rows));
      await this.#take(range, outcome);
    }
  }

  async #take(range: ByteRange, outcome: RangeOutcome): Promise<void> {
    const chain = this.#chains[range.file] as RangeChain; // a range of a file of the plan
    if (outcome.hasForeignLetter) this.#unjudged = range.file;
    const { kept, dropped, again } = chain.take(range, outcome);
    for (const id of dropped) this.#read.delete(id);
    // a block is gone when it was read
    this.#needsOrder ||=
      chain.needsOrder || this.#requests() > Number.MAX_SAFE_INTEGER || (again?.block ?? null) !== null;
    // before counts are added up
    if (this.#needsOrder) return this.#waiting.close();
    if (again !== null) this.#waiting.addFirst(again);
    await Promise.all([
      ...kept.map((id) => this.#readerOf.get(id)?.settle(id, true)),
      ...dropped.map((id) => this.#readerOf.get(id)?.settle(id, false)),
    ]);
    const { isRefuted } = this.#plan;
    const evidence = this.#chains.map((some) => some.evidence);
    this.#isStopped ||=
      this.#unjudged !== null || this.#plan.signal?.aborted === true || isRefuted(chain.evidence, evidence);
    if (this.#isStopped || this.#chains.every(({ isDone }) => isDone)) this.#waiting.close();
  }

  #tell(range: ByteRange, bytes: number, rows: number): void {
    this.#read.set(range.id, [bytes * (this.#fileBytes.get(range.id) ?? 1), rows]);
    let allBytes = 0;
    let allRows = 0;
    for (const [some, more] of this.#read.values()) {
      allBytes += some;
      allRows += more;
    }
    // what has to be read again is not told twice
    this.#bytesTold = Math.max(this.#bytesTold, Math.round(allBytes));
    this.#plan.progress.tellAll(range.file, this.#bytesTold, allRows);
  }

  /** Does a column have more labels over all parts than it may? */
  #haveTooMany(parts: readonly ReadPart[]): boolean {
    return dimensions.some((dimension) => {
      const labels = new Set<string>();
      for (const { part } of parts)
        for (const { key, kind, label } of part.members[dimension])
          labels.add(JSON.stringify([key, kind, label]));
      return labels.size > this.#plan.labelsPerColumn;
    });
  }

  #cube(parts: readonly ReadPart[]): Cube {
    const { mapping, form } = this.#plan;
    return cubeOfParts(
      parts.map(({ part }) => part),
      cubeShapeOf(mapping, unitOfDates(mapping, form)),
    );
  }
}

const joinedKeys = (parts: readonly ReadPart[]): ReadPart['knownKeys'] => ({
  district: new Set(parts.flatMap(({ knownKeys }) => [...knownKeys.district])),
  service: new Set(parts.flatMap(({ knownKeys }) => [...knownKeys.service])),
});

/**
 * Reads all files once, by several readers at once; gives what `importPass` gives, however many they are and whoever is quicker.
 * Where only reading in order tells what is wrong (too many labels, sums past the safe whole numbers) the files are read by
 * one reader, and so are ids in wide files, of which nobody has heard yet.
 */
export const parallelPass =
  (readers: Readers) =>
  async (plan: PassPlan): Promise<PassResult> => {
    const { files, mapping, form, timeZone, labelsPerColumn } = plan;
    if (mapping.id !== null && mapping.channel.kind === 'wide') return importPass(plan);
    const reading = { files, mapping, form, timeZone, labelsPerColumn, idKey: randomHashKey() };
    const started = await readers.start(reading);
    return (await new ParallelPass(plan, started, readers.rangeBytes).run()) ?? importPass(plan);
  };
