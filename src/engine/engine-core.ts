import type { Answer } from '../cube/answer.ts';
import type { EpochDay } from '../cube/day-range.ts';
import { decodeCube } from '../cube/decode-cube.ts';
import type { PackedAnswer } from '../cube/packed-answer.ts';
import type { Question } from '../cube/question.ts';
import { unpackAnswer } from '../cube/unpack-answer.ts';
import type { ImportReport } from '../intake/import-report.ts';
import type { Inspection, NotReadable } from '../intake/inspection.ts';
import type { Mapping } from '../intake/mapping.ts';
import { alreadyThere } from './already-there.ts';
import { answerInSlices, type Asked } from './answer-in-slices.ts';
import { chosenTables } from './chosen-tables.ts';
import { ContentHashes } from './content-hashes.ts';
import type { SeenFile } from './covered.ts';
import { CubePreparation } from './cube-preparation.ts';
import type { Engine, Holdings, ImportRequest, ImportWatch, StorageState, StoredOutcome } from './engine.ts';
import { EngineFault } from './engine-fault.ts';
import { ImportShelf } from './import-shelf.ts';
import { openParts } from './open-parts.ts';
import type { Part } from './part.ts';
import type { FileTables, Reader, ReadOutcome, TableChoice, TryOutcome } from './reader.ts';
import { fileIdentities } from './file-identities.ts';
import { seenFiles } from './seen-files.ts';
import { storedImportOf } from './stored-import-of.ts';
import type { Workspace } from './workspace.ts';
import { type StorageReason, WorkspaceFault } from './workspace-fault.ts';
import { whenAborted } from './when-aborted.ts';

/** What the core works with; `versionFrom` is above every version that the page has seen. */
export interface CoreParts {
  readonly workspace: Workspace;
  readonly reader: Reader;
  readonly now: () => Date;
  readonly versionFrom: number;
  /** of the city, on which little is no sign of missing data */
  readonly holidays: ReadonlySet<EpochDay>;
}

interface Pending {
  readonly part: Part;
  readonly replaces: string | null;
  readonly read: Extract<ReadOutcome, { kind: 'read' }>;
}

/**
 * The engine without a thread of its own: what the worker runs for the page, usable directly in Node and in tests.
 * Changes of the workspace come one after the other; reading does not hold up questions.
 */
export class EngineCore implements Omit<Engine, 'subscribe'> {
  readonly #workspace: Workspace;
  readonly #reader: Reader;
  readonly #now: () => Date;
  readonly #shelf: ImportShelf;
  readonly #hashes: ContentHashes;
  readonly #preparation = new CubePreparation();
  /** reports of imports that the storage did not take */
  readonly #unkept = new Map<string, ImportReport>();
  #storageFault: StorageReason | null = null;
  #pending: Pending | null = null;
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor({ workspace, reader, now }: CoreParts, shelf: ImportShelf) {
    this.#workspace = workspace;
    this.#reader = reader;
    this.#now = now;
    this.#shelf = shelf;
    this.#hashes = new ContentHashes(reader);
    this.#preparation.turnTo(shelf.cube);
  }

  /** Opens the workspace. Imports whose bytes cannot be trusted are listed as unreadable, the others work. */
  static async open(parts: CoreParts): Promise<EngineCore> {
    const content = openParts(await parts.workspace.load());
    return new EngineCore(
      parts,
      new ImportShelf({ ...content, version: parts.versionFrom, holidays: parts.holidays }),
    );
  }

  async prepare(): Promise<void> {
    this.#reader.prepare();
  }

  tables(file: File): Promise<FileTables> {
    return this.#reader.tables(file);
  }

  inspect(file: File, choice: TableChoice | null = null): Promise<Inspection | NotReadable> {
    return this.#reader.inspect({ file, choice });
  }

  tryOut(file: File, choice: TableChoice | null, mapping: Mapping): Promise<TryOutcome> {
    return this.#reader.tryOut({ file, choice }, mapping);
  }

  async recognise(
    files: readonly File[],
    choices: readonly (TableChoice | null)[] = [],
  ): Promise<readonly SeenFile[]> {
    const tables = chosenTables(files, choices);
    const known = this.#shelf.realParts.map(({ stored }) => stored);
    return seenFiles(fileIdentities(tables, await this.#hashes.of(tables)), known);
  }

  async importFiles(request: ImportRequest, watch: ImportWatch): Promise<StoredOutcome> {
    this.#pending = null;
    // nobody asks whether demo data were there before
    const tables = chosenTables(request.files, request.choices);
    const hashing = request.synthetic ? [] : this.#hashes.of(tables);
    const read = await this.#reader.read(tables, request.mapping, watch);
    if (read.kind !== 'read') return read;
    const contentHashes = await Promise.race([hashing, whenAborted(watch.signal)]);
    if ('kind' in contentHashes) return contentHashes;
    if (watch.signal.aborted) return { kind: 'cancelled' };
    const cube = decodeCube(read.cube);
    const part = {
      cube,
      stored: storedImportOf({ request, report: read.report, contentHashes, cube }, this.#now()),
    };
    const pending = { part, read, replaces: request.replaces ?? null };
    const others = this.#shelf.realParts.filter(({ stored }) => stored.id !== pending.replaces);
    const covered = request.synthetic ? [] : alreadyThere(part, others);
    if (covered.length === 0) return this.#keep(pending, watch.signal);
    this.#pending = pending;
    return { kind: 'pending', pending: part.stored.id, covered, requests: part.stored.requests };
  }

  async keepPending(pending: string): Promise<StoredOutcome> {
    if (this.#pending?.part.stored.id !== pending) {
      throw new EngineFault('pending-lost', 'the import to be confirmed is no longer there');
    }
    const confirmed = this.#pending;
    // it can be confirmed once only, also while it is being written
    this.#pending = null;
    return this.#keep(confirmed, new AbortController().signal);
  }

  async dropPending(pending: string): Promise<void> {
    if (this.#pending?.part.stored.id === pending) this.#pending = null;
  }

  removeImport(id: string): Promise<Holdings> {
    return this.#change(async () => {
      if (!this.#shelf.has(id)) return this.#holdings();
      if (!this.#unkept.has(id)) await this.#mark(id, true);
      this.#shelf.remove(id);
      return this.#holdings();
    });
  }

  undoRemove(): Promise<Holdings | null> {
    return this.#change(async () => {
      const id = this.#shelf.removedId;
      if (id === null) return null;
      const isThere = this.#unkept.has(id) || (await this.#mark(id, false));
      if (isThere) this.#shelf.putBack();
      else this.#shelf.forgetRemoved();
      return isThere ? this.#holdings() : null;
    });
  }

  async report(id: string): Promise<ImportReport | null> {
    return this.#unkept.get(id) ?? (await this.#workspace.report(id));
  }

  async holdings(): Promise<Holdings> {
    await this.#lastChange;
    return this.#holdings();
  }

  async ask(
    questions: readonly Question[],
    signal = new AbortController().signal,
  ): Promise<{ version: number; answers: readonly Answer[] }> {
    const { version, answers } = await this.askPacked({ questions, signal });
    return { version, answers: answers.map(unpackAnswer) };
  }

  /** `ask`, with the answers as they go to the page. */
  async askPacked(asked: Asked): Promise<{ version: number; answers: readonly PackedAnswer[] }> {
    const { version, cube } = this.#shelf;
    return { version, answers: await answerInSlices(cube, asked) };
  }

  /** Resolves when the cube has its index: questions are answered as fast as they can be. */
  indexed(): Promise<void> {
    return this.#preparation.done();
  }

  close(): void {
    this.#preparation.stop();
    this.#reader.close();
    this.#workspace.close();
  }

  #keep(pending: Pending, signal: AbortSignal): Promise<StoredOutcome> {
    return this.#change(async (): Promise<StoredOutcome> => {
      const { part, replaces } = pending;
      const composition = this.#shelf.tryPart(part, replaces);
      if (composition.kind !== 'composed') return { kind: 'incompatible', because: composition };
      const kept = await this.#store(pending, signal);
      if (kept === null) return { kind: 'cancelled' };
      const stored = { ...part.stored, kept };
      this.#shelf.add({ cube: part.cube, stored }, composition, replaces);
      if (replaces !== null) this.#unkept.delete(replaces);
      return { kind: 'imported', stored };
    });
  }

  /** Writes a part: true = kept, false = only in memory, null = cancelled before it was there. */
  async #store({ part, read, replaces }: Pending, signal: AbortSignal): Promise<boolean | null> {
    const { stored } = part;
    const isKept = this.#workspace.state.kind === 'kept';
    try {
      const { report, cube } = read;
      await this.#workspace.add({ stored: { ...stored, kept: isKept }, report, cube, replaces }, signal);
      if (isKept) this.#storageFault = null;
      return isKept;
    } catch (cause) {
      if (signal.aborted) return null;
      if (!(cause instanceof WorkspaceFault)) throw cause;
      this.#storageFault = cause.reason;
      this.#unkept.set(stored.id, read.report);
      return false;
    }
  }

  async #mark(id: string, removed: boolean): Promise<boolean> {
    try {
      return await this.#workspace.setRemoved(id, removed);
    } catch (cause) {
      throw new EngineFault('storage-failed', String(cause));
    }
  }

  #holdings(): Holdings {
    const fault = this.#storageFault;
    const state: StorageState = fault ? { kind: 'memory-only', reason: fault } : this.#workspace.state;
    return this.#shelf.holdings(state);
  }

  /** One change after the other; a failed one does not stop the next. */
  #change<T>(work: () => Promise<T>): Promise<T> {
    const change = this.#lastChange.then(work).finally(() => this.#preparation.turnTo(this.#shelf.cube));
    this.#lastChange = change.catch(() => undefined);
    return change;
  }
}
