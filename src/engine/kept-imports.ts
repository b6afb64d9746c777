import type { ImportReport } from '../intake/import-report.ts';
import type { Adding } from './adding.ts';
import { CityNames } from './city-names.ts';
import { damagedEntry } from './damaged-entry.ts';
import type { Holdings } from './engine.ts';
import { ImportShelf } from './import-shelf.ts';
import type { KeptParts } from './kept-parts.ts';
import { KeptRequestIds } from './kept-request-ids.ts';
import type { NewImport } from './new-import.ts';
import type { Part } from './part.ts';
import type { PeerNews, Peers } from './peers.ts';
import { shelfEntries } from './shelf-entries.ts';
import type { StoredLists } from './stored-lists.ts';
import { turnableChanges } from './turnable-changes.ts';
import { UnkeptImports } from './unkept-imports.ts';
import type { MappingStore, Workspace, WorkspaceChange, WorkspaceIndex } from './workspace.ts';
import { type StorageReason, WorkspaceFault } from './workspace-fault.ts';
import { noHistory, type WorkspaceHistory, type WorkspaceStep, withStep } from './workspace-history.ts';
import type { Writing } from './writing.ts';
import { writtenParts } from './written-parts.ts';

const never = new AbortController().signal;

/**
 * The imports of this page, in step with what is really stored: other pages change it too. A change waits for all others, takes
 * over what they did, and only then decides and writes. What the storage does not take lasts as long as this page.
 */
export class KeptImports {
  readonly shelf: ImportShelf;
  readonly unkept = new UnkeptImports();
  readonly names = new CityNames();
  readonly ids: KeptRequestIds;
  readonly mappings: MappingStore;
  readonly #workspace: Workspace;
  readonly #peers: Peers;
  readonly #holidays: KeptParts['holidays'];
  #index: WorkspaceIndex = { entries: [], history: noHistory };
  #storageFault: StorageReason | null = null;
  #lastChange: Promise<unknown> = Promise.resolve();

  private constructor({ workspace, peers, holidays, versionFrom }: KeptParts) {
    this.#workspace = workspace;
    this.ids = new KeptRequestIds(workspace, this.unkept);
    this.mappings = workspace;
    this.#peers = peers;
    this.#holidays = holidays;
    this.shelf = new ImportShelf(versionFrom, holidays);
  }

  /** `onCleared`: another page has deleted everything, and nothing begun before may come after. `onTakenOver`: what it changed is here now. */
  static async open(
    parts: KeptParts,
    foreign: { onCleared: () => void; onTakenOver: () => void },
  ): Promise<KeptImports> {
    const kept = new KeptImports(parts);
    const opening = kept.#open();
    // what is heard meanwhile is taken over afterwards
    kept.#lastChange = opening.catch(() => undefined);
    parts.peers.listen((news) => {
      if (news === 'cleared') foreign.onCleared();
      kept.#hear(news).then(foreign.onTakenOver, () => undefined);
    });
    await opening;
    return kept;
  }

  get storedHistory(): WorkspaceHistory {
    return this.#index.history;
  }

  get storedLists(): StoredLists | null {
    return this.#index.lists ?? null;
  }

  holdings(): Holdings {
    const fault = this.#storageFault;
    const { city } = this.names;
    return this.shelf.holdings({
      ...(city && { city }),
      storage: fault ? { kind: 'memory-only', reason: fault } : this.#workspace.state,
      ...turnableChanges(this.#index, this.unkept),
    });
  }

  async report(id: string): Promise<ImportReport | null> {
    return this.unkept.report(id) ?? (await this.#workspace.report(id));
  }

  /** Resolves when everything asked for until now is done. */
  async settled(): Promise<void> {
    await this.#lastChange;
  }

  /** One change after the other, in all pages; a failed one does not stop the next. No other page waits for what `load` fetches. */
  change<T, Loaded = void>(work: (loaded: Loaded) => Promise<T>, load?: () => Promise<Loaded>): Promise<T> {
    const change = this.#lastChange.then(async () => {
      const loaded = (await load?.()) as Loaded; // void where there is nothing to load
      return this.#peers.alone(async () => {
        await this.#takeOver();
        return work(loaded);
      });
    });
    this.#lastChange = change.catch(() => undefined);
    return change;
  }

  /**
   * Within a change: adds imports in one step, in the place of another one if so wanted. True = stored; false = the storage
   * refused, they are in memory only. Rejects with the signal's reason if that aborts before they are there.
   */
  async add(
    added: readonly NewImport[],
    { replaces = null, lists, idKey, signal }: Adding,
  ): Promise<boolean> {
    const hidden = replaces !== null && this.shelf.get(replaces) ? [replaces] : [];
    const step = { shown: added.map(({ stored }) => stored.id), hidden };
    // a demo that comes by itself is nothing to undo
    const isDemo = added.every(({ stored }) => stored.synthetic);
    const after = (history: WorkspaceHistory) => (isDemo ? history : withStep(history, step));
    try {
      return await this.#store(
        added,
        {
          hide: hidden,
          history: after(this.storedHistory),
          ...(lists && { lists }),
          ...(idKey && { idKey }),
        },
        signal,
      );
    } catch (cause) {
      if (!(cause instanceof WorkspaceFault)) throw cause;
      this.#storageFault = cause.reason;
      for (const part of added) this.unkept.add(part);
      await this.turnHere(step, after(this.unkept.history));
      return false;
    }
  }

  /** Within a change: writes it and tells the others. Rejects with a `WorkspaceFault`, and then nothing has changed. */
  async persist(change: WorkspaceChange, { signal = never, fresh = [] }: Writing = {}): Promise<void> {
    await this.#workspace.change(change, signal);
    this.unkept.mark(change.show ?? [], false);
    this.unkept.mark(change.hide ?? [], true);
    this.unkept.history = noHistory;
    await this.#takeOver(fresh);
    this.#peers.tell('changed');
  }

  /** Within a change: takes a step with imports that are not stored; the storage stays as it is. */
  async turnHere(step: WorkspaceStep, history: WorkspaceHistory): Promise<void> {
    this.unkept.turn(step, history);
    await this.#show([]);
  }

  /** Within a change: another name for an import that is not stored. */
  async renameHere(id: string, name: string): Promise<void> {
    this.unkept.rename(id, name);
    await this.#show([]);
  }

  /** Within a change: nothing is left, here and in every other page. */
  async clear(): Promise<void> {
    await this.#workspace.clear();
    this.#forgetUnkept();
    await this.#takeOver();
    this.#peers.tell('cleared');
  }

  close(): void {
    this.#peers.leave();
    this.#workspace.close();
  }

  async #open(): Promise<void> {
    const { version } = this.shelf;
    await this.#peers.arrive(async () => {
      // what was removed can be put back until the last page is closed; a full disk must not keep the workspace shut
      await this.#workspace.change({ history: noHistory }, never).catch((cause: unknown) => {
        if (!(cause instanceof WorkspaceFault)) throw cause;
      });
    });
    this.#index = await this.#workspace.index();
    await this.#turnToLists();
    await this.#show([]);
    // nobody has seen another one
    this.shelf.version = version;
  }

  #hear(news: PeerNews): Promise<void> {
    return this.change(async () => {
      if (news !== 'cleared') return;
      this.#forgetUnkept();
      await this.#show([]);
    });
  }

  #forgetUnkept(): void {
    this.unkept.clear();
    this.#storageFault = null;
  }

  /** Where there is no room, what could be undone makes some. */
  async #store(added: readonly NewImport[], change: WorkspaceChange, signal: AbortSignal): Promise<boolean> {
    const kept = this.#workspace.state.kind === 'kept';
    const { add, fresh } = writtenParts(added, kept);
    const write = (shorter: WorkspaceHistory) =>
      this.persist({ ...change, add, history: shorter }, { signal, fresh });
    await write(change.history).catch((cause: unknown) => {
      const isFull = cause instanceof WorkspaceFault && cause.reason === 'quota-exceeded';
      if (!isFull) throw cause;
      return write({ undo: change.history.undo.slice(-1), redo: [] });
    });
    if (kept) this.#storageFault = null;
    return kept;
  }

  /** Brings the shelf to what is stored now. A storage that does not answer leaves it as it was: the change itself will tell. */
  async #takeOver(fresh: readonly Part[] = []): Promise<void> {
    try {
      this.#index = await this.#workspace.index();
    } catch (cause) {
      if (!(cause instanceof WorkspaceFault)) throw cause;
    }
    await this.#turnToLists();
    await this.#show(fresh);
  }

  async #turnToLists(): Promise<void> {
    if (await this.names.turnTo(this.storedLists))
      this.shelf.turnToLists(this.names.holidays ?? this.#holidays);
  }

  /** Imports whose ids are needed and cannot be trusted are listed as damaged: better that than that something counts twice. */
  async #show(fresh: readonly Part[]): Promise<void> {
    this.unkept.prune(this.storedHistory);
    const { shelf, unkept, names } = this;
    const sources = { index: this.#index, workspace: this.#workspace, shelf, unkept, names, fresh };
    const entries = await shelfEntries(sources);
    if (shelf.knows(entries)) return shelf.update(entries, null);
    const { once, damaged } = await this.ids.countOnce(entries.filter((entry) => entry.kind === 'part'));
    shelf.update(
      entries.map((entry) => (damaged.has(entry.stored.id) ? damagedEntry(entry) : entry)),
      once,
    );
  }
}
