import { dimensions } from '../cube/dimension.ts';
import { rankedCube } from '../cube/ranked-cube.ts';
import type { ByteRange, RangeNews, RangeOutcome } from './byte-range.ts';
import { feedFile } from './file-feed.ts';
import { fileRanges } from './file-ranges.ts';
import { type BuiltPart, importPass, type PassPlan, type PassResult } from './import-pass.ts';
import { keptIds } from './kept-ids.ts';
import { changedFiles } from './changed-files.ts';
import { cubeShapeOf } from './import-tally.ts';
import { type ChainStep, RangeChain } from './range-chain.ts';
import { joinedKeys } from './joined-keys.ts';
import type { RangeReadings, Readers } from './readers.ts';
import type { RangeIds, ReadPart, RepeatedEntries } from './range-reading.ts';
import { randomHashKey } from './id-hash.ts';
import { type FileReaders, isFedFile } from './is-fed-file.ts';
import type { FileAccount } from './import-report.ts';
import { RangeProgress } from './range-progress.ts';
import { SourceFault } from './source-fault.ts';
import { unitOfDates } from './unit-of-dates.ts';
import { WaitingRanges } from './waiting-ranges.ts';
import { withRepeatedIds } from './with-repeated-ids.ts';

/** What the readers counted, and the request ids of the ranges that count. */
interface Counted {
  readonly parts: readonly ReadPart[];
  /** in the order of the files */
  readonly ids: readonly RangeIds[];
  readonly repeated: RepeatedEntries;
}

/** Several readers at once: each takes the next range; what they counted is kept in the order of the file. */
class ParallelPass {
  readonly #plan: PassPlan;
  readonly #readers: readonly RangeReadings[];
  readonly #chains: readonly RangeChain[];
  readonly #rangeBytes: number;
  readonly #by: FileReaders;
  readonly #waiting = new WaitingRanges();
  readonly #readerOf = new Map<number, RangeReadings>();
  /** given to readers, and neither kept nor forgotten */
  readonly #open = new Map<number, ByteRange>();
  readonly #progress: RangeProgress;
  /** what is kept is on its way to its reader */
  readonly #keeping: Promise<void>[] = [];
  #isStopped = false;
  #needsOrder = false;
  #unjudged: number | null = null;

  constructor(plan: PassPlan, readers: readonly RangeReadings[], rangeBytes: number) {
    this.#plan = plan;
    this.#readers = readers;
    this.#rangeBytes = rangeBytes;
    this.#by = { readers: readers.length, hasIds: plan.mapping.id !== null };
    this.#progress = new RangeProgress(plan.progress);
    this.#chains = plan.files.map((file) => new RangeChain(file));
    plan.files.forEach((file, at) => {
      for (const range of fileRanges({ file, at, rangeBytes, by: this.#by })) this.#waiting.add(range);
    });
  }

  /** null where only reading in order can tell the outcome */
  async run(): Promise<PassResult | null> {
    // two at a time: while one is read, the other's borders are found
    const busy = this.#readers.flatMap((reader) => [this.#work(reader), this.#work(reader)]);
    try {
      await Promise.all([...busy, this.#feed()]);
    } finally {
      this.#waiting.close();
    }
    await Promise.all(this.#keeping);
    this.#plan.signal?.throwIfAborted();
    const chains = this.#chains;
    if (this.#needsOrder) return null;
    const problems = chains.flatMap((chain) => chain.problem() ?? []);
    if (problems.length === 0) problems.push(...(await changedFiles(this.#plan.files)));
    // also where a file is at fault: another one may have too many labels
    const none = { parts: [], ids: [], repeated: new Map<number, Uint32Array<ArrayBuffer>>() };
    const counted = this.#isStopped
      ? { accounts: chains.map((chain) => chain.account()), ...none }
      : await this.#counted();
    const { accounts, parts } = counted;
    if (this.#haveTooMany(parts)) return null;
    if (!this.#isStopped) this.#plan.progress.tellEnd(chains.reduce((rows, chain) => rows + chain.rows, 0));
    const repeated = parts.reduce((sum, part) => sum + part.repeated, 0);
    return {
      accounts,
      sampled: chains.map(({ sampled }) => sampled),
      total: {
        requests: this.#requests() - repeated,
        knownKeys: joinedKeys(parts),
        build: () => this.#build(counted),
      },
      evidence: chains.map(({ evidence }) => evidence),
      problems,
      unjudged: this.#unjudged,
    };
  }

  #requests(): number {
    return this.#chains.reduce((sum, chain) => sum + chain.requests, 0);
  }

  /** Reads files for all readers, one after the other. */
  async #feed(): Promise<void> {
    const { files } = this.#plan;
    const waiting = this.#waiting;
    try {
      for (const [at, file] of files.entries()) {
        if (!isFedFile(file, this.#by)) continue;
        const plan = { file, at, waiting, ahead: this.#readers.length, blockBytes: this.#rangeBytes };
        for await (const { id, scale } of feedFile(plan)) {
          this.#progress.scale(id, scale);
          if (this.#chains[at]?.takesBlocks !== true) break;
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
  async #counted(): Promise<Counted & { readonly accounts: readonly FileAccount[] }> {
    const hasIds = this.#plan.mapping.id !== null;
    const found = hasIds ? await Promise.all(this.#readers.map((reader) => reader.ids())) : [];
    const { accounts, repeated, ids } = withRepeatedIds(this.#chains, found.flat());
    const ofReader = (reader: RangeReadings) =>
      new Map([...repeated].filter(([range]) => this.#readerOf.get(range) === reader));
    const parts = await Promise.all(this.#readers.map((reader) => reader.parts(ofReader(reader))));
    return { accounts, parts: parts.flat(), ids, repeated };
  }

  async #work(reader: RangeReadings): Promise<void> {
    for (;;) {
      const range = await this.#waiting.take();
      if (range === null || this.#waiting.isClosed) return;
      if (this.#chainOf(range).isPast(range)) continue;
      this.#readerOf.set(range.id, reader);
      this.#open.set(range.id, range);
      const outcome = await reader.read(range, (news) => this.#hear(range, news));
      // what was forgotten meanwhile may have been read in part
      if (outcome !== null && this.#open.has(range.id)) this.#take(range, outcome);
    }
  }

  #chainOf({ file }: ByteRange): RangeChain {
    return this.#chains[file] as RangeChain; // ranges are of files of the plan
  }

  #take(range: ByteRange, outcome: RangeOutcome): void {
    const chain = this.#chainOf(range);
    if (outcome.hasForeignLetter) this.#unjudged = range.file;
    this.#follow(range, chain.take(range, outcome));
    if (this.#needsOrder) return;
    const { isRefuted } = this.#plan;
    const evidence = this.#chains.map((some) => some.evidence);
    this.#isStopped ||=
      this.#unjudged !== null || this.#plan.signal?.aborted === true || isRefuted(chain.evidence, evidence);
    if (this.#isStopped || this.#chains.every(({ isDone }) => isDone)) this.#close();
  }

  /** Does what follows from news of a range. */
  #follow({ file }: ByteRange, { kept, rest }: ChainStep): void {
    const chain = this.#chains[file] as RangeChain; // ranges are of files of the plan
    // a block is gone when it was read
    this.#needsOrder ||=
      chain.needsOrder || this.#requests() > Number.MAX_SAFE_INTEGER || (rest?.block ?? null) !== null;
    // before counts are added up
    if (this.#needsOrder) return this.#close();
    for (const id of kept) this.#keep(id);
    if (rest !== null || chain.isDone)
      for (const open of this.#open.values()) if (open.file === file) this.#forget(open.id);
    // after its reader has heard what to forget
    if (rest !== null) this.#waiting.addFirst(rest);
  }

  #keep(id: number): void {
    this.#open.delete(id);
    const keeping = this.#readerOf.get(id)?.settle(id, true) ?? Promise.resolve();
    // heard at the end
    keeping.catch(() => undefined);
    this.#keeping.push(keeping);
  }

  #forget(id: number): void {
    this.#open.delete(id);
    this.#progress.forget(id);
    // a reader that died rejects all else that is asked of it too
    this.#readerOf
      .get(id)
      ?.settle(id, false)
      .catch(() => undefined);
  }

  /** Nothing more is read. */
  #close(): void {
    this.#waiting.close();
    for (const id of this.#open.keys()) this.#forget(id);
  }

  #hear(range: ByteRange, news: RangeNews): void {
    if (!this.#open.has(range.id)) return;
    if (news.bytes === 0) this.#follow(range, this.#chainOf(range).begin(range, news.start));
    else this.#progress.tell(range, news);
  }

  /** Does a column have more labels over all parts than it may? */
  #haveTooMany(parts: readonly ReadPart[]): boolean {
    return dimensions.some((dimension) => {
      const labels = new Set<string>();
      for (const { part, met } of parts)
        for (const { key, kind, label } of part.members[dimension].slice(0, met[dimension]))
          labels.add(JSON.stringify([key, kind, label]));
      return labels.size > this.#plan.labelsPerColumn;
    });
  }

  #build({ parts, ids, repeated }: Counted): BuiltPart {
    const { mapping, form, idKey } = this.#plan;
    const ranked = rankedCube(
      parts.map(({ part }) => part),
      cubeShapeOf(mapping, unitOfDates(mapping, form)),
    );
    const keepsIds = idKey !== null && mapping.id !== null;
    return { cube: ranked.cube, ids: keepsIds ? keptIds(ranked, { parts, ids, repeated }) : null };
  }
}

/**
 * Reads all files once, by several readers at once; gives what `importPass` gives, however many they are and whoever is quicker.
 * Where only reading in order tells what is wrong (too many labels, sums past the safe whole numbers) the files are read by
 * one reader, and so are ids in wide files, of which nobody has heard yet.
 */
export const parallelPass =
  (readers: Readers) =>
  async (plan: PassPlan): Promise<PassResult> => {
    const { files, mapping, form, timeZone, labelsPerColumn, idKey } = plan;
    if (files.length === 0 || (mapping.id !== null && mapping.channel.kind === 'wide'))
      return importPass(plan);
    const ids = { idKey: idKey ?? randomHashKey(), keepsIds: idKey !== null && mapping.id !== null };
    const reading = { files, mapping, form, timeZone, labelsPerColumn, ...ids };
    const started = await readers.start(reading);
    const result = await new ParallelPass(plan, started, readers.rangeBytes).run();
    if (result !== null) return result;
    readers.end();
    return importPass(plan);
  };
