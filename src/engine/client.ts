import { proxy } from 'comlink';
import { unpackAnswer } from '../cube/unpack-answer.ts';
import type { ImportReport } from '../intake/import-report.ts';
import { askToStay } from './ask-to-stay.ts';
import { type ConnectedWorker, connectWorker } from './connect-worker.ts';
import type { Mapping } from '../intake/mapping.ts';
import type { Engine, Holdings, ImportRequest, ImportWatch, OpenedOutcome, StoredOutcome } from './engine.ts';
import type { EngineOptions } from './engine-options.ts';
import { EngineFault } from './engine-fault.ts';
import type { EngineApi } from './engine-worker.ts';
import { mappingDoor } from './mapping-door.ts';
import { overdue } from './overdue.ts';
import { startWorker } from './start-worker.ts';
import type { TableChoice } from './reader.ts';
import type { PackedHoldings } from './pack-holdings.ts';
import { unpackHoldings } from './unpack-holdings.ts';
import { unpackReport } from './unpack-report.ts';

/** How long a cancelled import may take to say so; then its worker is ended under it. */
const cancelLimitMs = 150;

/** The page's side of the worker: passes calls on, notices its death and starts another one. */
class EngineDoor implements Engine {
  readonly #options: Required<EngineOptions>;
  readonly #listeners = new Set<(holdings: Holdings) => void>();
  readonly memory = mappingDoor((work) => this.#call(work));
  #connection: ConnectedWorker<EngineApi> | null = null;
  #isClosed = false;
  #tickets = 0;
  #lastVersion = 0;
  #hasUnkept = false;

  constructor(options: Required<EngineOptions>) {
    this.#options = options;
  }

  prepare: Engine['prepare'] = () => this.#call((remote) => remote.prepare());

  tables: Engine['tables'] = (file) => this.#call((remote) => remote.tables(file));

  inspect: Engine['inspect'] = (file, choice = null) => this.#call((remote) => remote.inspect(file, choice));

  tryOut(file: File, choice: TableChoice | null, mapping: Mapping) {
    return this.#call((remote) => remote.tryOut(file, choice, mapping));
  }

  recognise(files: readonly File[], choices: readonly (TableChoice | null)[] = []) {
    return this.#call((remote) => remote.recognise(files, choices));
  }

  async importFiles(request: ImportRequest, { onProgress, signal }: ImportWatch): Promise<StoredOutcome> {
    if (signal.aborted) return { kind: 'cancelled' };
    const ticket = this.#ticket();
    const progress = proxy((...[state]: Parameters<typeof onProgress>) => {
      if (!signal.aborted) onProgress(state);
    });
    const work = this.#call((remote) => remote.importFiles(request, ticket, progress));
    const outcome = await Promise.race([work, this.#cancelled(ticket, signal, work)]);
    if (outcome.kind === 'imported') await this.#added(!request.synthetic);
    return outcome;
  }

  async keepPending(...[pending, answer]: Parameters<Engine['keepPending']>): Promise<StoredOutcome> {
    const outcome = await this.#call((remote) => remote.keepPending(pending, answer));
    if (outcome.kind === 'imported') await this.#added();
    return outcome;
  }

  dropPending: Engine['dropPending'] = (pending) => this.#call((remote) => remote.dropPending(pending));

  async removeImport(id: string): Promise<Holdings> {
    return this.#announce(await this.#call((remote) => remote.removeImport(id)));
  }

  async renameImport(id: string, name: string): Promise<Holdings> {
    return this.#announce(await this.#call((remote) => remote.renameImport(id, name)));
  }

  overlapped: Engine['overlapped'] = (id) => this.#call((remote) => remote.overlapped(id));

  setReplacing: Engine['setReplacing'] = async (...asked) =>
    this.#announce(await this.#call((remote) => remote.setReplacing(...asked)));

  undo = () => this.#turn((remote) => remote.undo());

  redo = () => this.#turn((remote) => remote.redo());

  async deleteAll(): Promise<Holdings> {
    return this.#announce(await this.#call((remote) => remote.deleteAll()));
  }

  saveWorkspace: Engine['saveWorkspace'] = () => this.#call((remote) => remote.saveWorkspace());

  async openWorkspace(...[file, answer]: Parameters<Engine['openWorkspace']>): Promise<OpenedOutcome> {
    const outcome = await this.#call((remote) => remote.openWorkspace(file, answer));
    if (outcome.kind === 'opened') await this.#added();
    return outcome;
  }

  lists: Engine['lists'] = () => this.#call((remote) => remote.lists());

  changeLists: Engine['changeLists'] = async (change) => {
    const outcome = await this.#call((remote) => remote.changeLists(change));
    await this.#announce();
    return outcome;
  };

  learnNames: Engine['learnNames'] = (names) => this.changeLists({ kind: 'learn', names });

  async report(id: string): Promise<ImportReport | null> {
    const report = await this.#call((remote) => remote.report(id));
    return report && unpackReport(report);
  }

  quality: Engine['quality'] = (id) => this.#call((remote) => remote.quality(id));

  async holdings(): Promise<Holdings> {
    return this.#unpacked(await this.#call((remote) => remote.holdings()));
  }

  async ask(...[questions, signal = new AbortController().signal]: Parameters<Engine['ask']>) {
    signal.throwIfAborted();
    const ticket = this.#ticket();
    const work = this.#call((remote) => remote.ask(questions, ticket));
    const connection = this.#connection;
    const { promise: givenUp, reject } = Promise.withResolvers<never>();
    const cancel = () => {
      reject(signal.reason);
      connection?.call((remote) => remote.cancel(ticket)).catch(() => undefined);
    };
    signal.addEventListener('abort', cancel, { once: true });
    try {
      const { version, answers } = this.#seen(await Promise.race([work, givenUp]));
      return { version, answers: answers.map(unpackAnswer) };
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  subscribe(listener: (holdings: Holdings) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#isClosed = true;
    this.#connection?.end();
  }

  /** A number of its own for what may be cancelled. */
  #ticket(): number {
    this.#tickets += 1;
    return this.#tickets;
  }

  async #call<T>(work: (remote: EngineApi) => Promise<T>): Promise<T> {
    try {
      return await this.#connected().call(work);
    } catch (error) {
      throw EngineFault.from(error);
    }
  }

  #connected(): ConnectedWorker<EngineApi> {
    if (this.#isClosed) throw new EngineFault('closed', 'the engine was closed');
    this.#connection ??= this.#connect();
    return this.#connection;
  }

  #connect(): ConnectedWorker<EngineApi> {
    const connection = connectWorker<EngineApi>(this.#options.start());
    const { database, city } = this.#options;
    const opening = { database, versionFrom: this.#lastVersion + 1 };
    const onForeignChange = proxy(() => void this.#announce().catch(() => undefined));
    connection
      .call(async (remote) => remote.open({ ...opening, city: await city }, onForeignChange))
      // every call of this connection rejects with the same reason
      .catch(() => undefined);
    void connection.gone.then((fault) => {
      if (this.#connection === connection) this.#connection = null;
      // what it held in memory is gone: show what the new one finds. A worker that never ran would not run now either
      if (fault.code === 'worker-died') this.#announce().catch(() => undefined);
    });
    return connection;
  }

  /** Resolves after the signal has aborted, when the worker has had its time to answer; never if it answers before. */
  async #cancelled(
    ticket: number,
    signal: AbortSignal,
    work: Promise<StoredOutcome>,
  ): Promise<{ kind: 'cancelled' }> {
    const connection = this.#connection;
    const cancel = () => {
      connection?.call((remote) => remote.cancel(ticket)).catch(() => undefined);
    };
    await overdue(work, { signal, limitMs: cancelLimitMs, cancel });
    if (this.#hasUnkept) this.#removeLate(work);
    else this.#restart(connection);
    return { kind: 'cancelled' };
  }

  /** A worker that holds what is stored nowhere else is not ended: if it adds the import after all, it is removed again. */
  #removeLate(work: Promise<StoredOutcome>): void {
    work
      .then((outcome) => (outcome.kind === 'imported' ? this.removeImport(outcome.stored.id) : null))
      .catch(() => undefined);
  }

  #restart(connection: ConnectedWorker<EngineApi> | null): void {
    if (this.#connection === connection) this.#connection = null;
    connection?.end();
    this.#announce().catch(() => undefined);
  }

  async #turn(work: (remote: EngineApi) => Promise<PackedHoldings | null>): Promise<Holdings | null> {
    const holdings = await this.#call(work);
    return holdings && this.#announce(holdings);
  }

  async #added(isReal = true): Promise<void> {
    if (isReal) askToStay();
    await this.#announce();
  }

  async #unpacked(packed: PackedHoldings): Promise<Holdings> {
    this.#seen(packed);
    this.#hasUnkept = packed.imports.some(({ kept }) => !kept);
    return unpackHoldings(packed);
  }

  /** Tells the listeners what there is now. */
  async #announce(packed?: PackedHoldings): Promise<Holdings> {
    const holdings = await (packed ? this.#unpacked(packed) : this.holdings());
    // two changes (one of them of another page) may arrive in the wrong order
    if (holdings.version === this.#lastVersion) for (const listener of this.#listeners) listener(holdings);
    return holdings;
  }

  #seen<T extends { readonly version: number }>(answer: T): T {
    this.#lastVersion = Math.max(this.#lastVersion, answer.version);
    return answer;
  }
}

/** Opens the door. The worker starts with the first call. */
export const createEngine = (options: EngineOptions): Engine =>
  new EngineDoor({ database: 'uptake', start: startWorker, ...options });
