import type { Engine, OverlapAnswer, StoredOutcome } from '../../engine/engine.ts';
import type { ListedTable } from '../../engine/reader.ts';
import type { StoredImport } from '../../engine/stored-import.ts';
import type { ImportReport } from '../../intake/import-report.ts';
import type { Dialect } from '../../intake/dialect.ts';
import type { Mapping } from '../../intake/mapping.ts';
import { chosenTables } from './chosen-tables.ts';
import { faultCode } from './fault-code.ts';
import { type ChosenFile, emptySession, type ImportSession } from './import-session.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { nextDraft } from './next-draft.ts';
import { proposedAnew } from './proposed-anew.ts';
import { takenMapping } from './taken-mapping.ts';

/** Where the session is kept. */
export interface SessionPlace {
  read(): ImportSession;
  write(session: ImportSession): void;
}

/** A file that the engine can read. */
const isReadable = ({ look }: ChosenFile) => look?.kind === 'inspected';

let lastFileId = 0;

/** What can be done with files on their way into the workspace: one import at a time. */
export class ImportActions {
  readonly #engine: Engine;
  readonly #place: SessionPlace;
  #running: AbortController | null = null;

  constructor(engine: Engine, place: SessionPlace) {
    this.#engine = engine;
    this.#place = place;
  }

  choose(files: readonly File[]): void {
    // what is being read is not changed under way
    if (this.#place.read().stage.kind !== 'choosing') return;
    const added = files.map((file): ChosenFile => {
      lastFileId += 1;
      return { id: lastFileId, file, choice: null, others: [], look: null };
    });
    this.#update({ files: [...this.#place.read().files, ...added], failure: null, added: null });
    for (const file of added) void this.#open(file);
  }

  leaveOut(id: number): void {
    const files = this.#place.read().files.filter((file) => file.id !== id);
    if (files.length === 0) return this.discard();
    this.#update({ files, failure: null });
    void this.#recognise();
  }

  /** Adds another table of a file that was chosen. */
  addTable(id: number, table: ListedTable): void {
    const { files } = this.#place.read();
    const at = files.findIndex((file) => file.id === id);
    const shown = files[at];
    if (shown === undefined) return;
    lastFileId += 1;
    const added: ChosenFile = { id: lastFileId, file: shown.file, choice: table, others: [], look: null };
    const others = shown.others.filter((other) => other !== table);
    const left = files.with(at, { ...shown, others });
    this.#update({ files: left.toSpliced(at + 1, 0, added), failure: null });
    void this.#look(added);
    void this.#recognise();
  }

  /** Reads a table in another way, and looks at it again; what it was read as stays until then. */
  rewrite(id: number, dialect: Partial<Dialect>): void {
    const shown = this.#place.read().files.find((file) => file.id === id);
    if (shown?.choice == null) return;
    const changed = {
      ...shown,
      choice: { ...shown.choice, dialect: { ...shown.choice.dialect, ...dialect } },
    };
    this.#replace(id, [changed]);
    void this.#look(changed);
  }

  change(patch: Partial<MappingDraft>): void {
    const { draft } = this.#place.read();
    if (draft) this.#update({ draft: { ...draft, ...patch }, failure: null });
  }

  /** Forgets how the last file of the same shape was read, for this one. */
  proposeAnew(): void {
    this.#update(proposedAnew(this.#place.read()));
  }

  /** Reads the files as a mapping file says. */
  take(mapping: Mapping, name: string): void {
    this.#update(takenMapping(this.#place.read(), mapping, name));
  }

  start(mapping: Mapping, name: string): void {
    const controller = new AbortController();
    this.#running = controller;
    const startedAt = performance.now();
    this.#update({ stage: { kind: 'reading', progress: null, elapsedMs: 0 }, failure: null });
    const { files: chosen, replaces } = this.#place.read();
    const readable = chosen.filter(isReadable);
    const files = readable.map(({ file }) => file);
    const choices = readable.map(({ choice }) => choice);
    const work = this.#engine.importFiles(
      { files, choices, name, mapping, synthetic: false, ...(replaces && { replaces: replaces.id }) },
      {
        signal: controller.signal,
        onProgress: (progress) => {
          // the last progress may come after the outcome: they take different ways
          if (this.#running !== controller) return;
          this.#update({ stage: { kind: 'reading', progress, elapsedMs: performance.now() - startedAt } });
        },
      },
    );
    this.#settle(work);
  }

  cancel(): void {
    this.#running?.abort();
  }

  /** Adds what was read, although it may be there already; `answer` says how. */
  keepPending(answer: OverlapAnswer): void {
    const { stage } = this.#place.read();
    if (stage.kind !== 'asking') return;
    this.#update({ stage: { kind: 'reading', progress: null, elapsedMs: 0 } });
    this.#settle(this.#engine.keepPending(stage.pending, answer));
  }

  dropPending(): void {
    const { stage } = this.#place.read();
    // if the engine has lost it, it is dropped too
    if (stage.kind === 'asking') this.#engine.dropPending(stage.pending).catch(() => undefined);
    this.#update({ stage: { kind: 'choosing' } });
  }

  /** Forgets the chosen files. */
  discard(): void {
    this.#place.write(emptySession);
  }

  /** The accounting of what was added last is closed. */
  forgetAdded(): void {
    this.#update({ added: null });
  }

  /** Goes back to how the import added last was read, to read it in another way and replace it. */
  reconsider({ channels, unmatched }: Pick<ImportReport, 'channels' | 'unmatched'>): void {
    const { added } = this.#place.read();
    if (!added) return;
    const { stored, files, draft, recalled } = added;
    const replaces = { id: stored.id, name: stored.name, channels, unmatched };
    this.#place.write({ ...emptySession, files, draft, recalled, replaces });
  }

  #finish(stored: StoredImport): void {
    const { files, draft, recalled } = this.#place.read();
    const { mapping, name, importedAt: savedAt } = stored;
    // the import is there also where this is not remembered
    if (recalled !== null && !stored.synthetic)
      this.#engine.memory
        .changeMappings({ put: [{ shape: recalled.shape, mapping, name, savedAt }] })
        .catch(() => undefined);
    this.#place.write({ ...emptySession, added: draft && { stored, files, draft, recalled } });
  }

  #update(patch: Partial<ImportSession>): void {
    this.#place.write({ ...this.#place.read(), ...patch });
  }

  /** Finds the tables in a file, and looks at those that are meant. */
  async #open(chosen: ChosenFile): Promise<void> {
    const { file } = chosen;
    const found = await this.#engine
      .tables(file)
      .catch((error: unknown) => ({ kind: 'fault' as const, code: faultCode(error) }));
    if (found.kind === 'tables') {
      const tables = chosenTables(chosen, found.tables, () => (lastFileId += 1));
      this.#replace(chosen.id, tables);
      for (const table of tables) void this.#look(table);
      return this.#recognise();
    }
    const isFault = found.kind === 'fault';
    const look = isFault ? found : { ...found, name: file.name, bytes: file.size };
    this.#replace(chosen.id, [{ ...chosen, look }]);
  }

  #replace(id: number, by: readonly ChosenFile[]): void {
    this.#update({ files: this.#place.read().files.flatMap((file) => (file.id === id ? by : [file])) });
  }

  async #look(chosen: ChosenFile): Promise<void> {
    const look = await this.#engine
      .inspect(chosen.file, chosen.choice)
      .catch((error: unknown) => ({ kind: 'fault' as const, code: faultCode(error) }));
    // what is remembered is a help: without it the proposal stands
    const recalled =
      look.kind === 'inspected' ? await this.#engine.memory.recall(look).catch(() => null) : null;
    const session = this.#place.read();
    const { files } = session;
    const shown = files.find(({ id }) => id === chosen.id);
    // left out, or read in another way meanwhile
    if (shown?.choice !== chosen.choice) return;
    this.#update({
      files: files.map((other) => (other.id === chosen.id ? { ...other, look } : other)),
      ...nextDraft({
        session,
        look,
        before: shown.look,
        isFirst: files.find(isReadable)?.id === chosen.id,
        recalled,
      }),
    });
  }

  async #recognise(): Promise<void> {
    const { files } = this.#place.read();
    const ids = files.map(({ id }) => id).join();
    const choices = files.map(({ choice }) => choice);
    // only a hint: when it fails, the import itself still asks
    const asked = this.#engine.recognise(
      files.map(({ file }) => file),
      choices,
    );
    const seen = await asked.catch(() => []);
    const now = this.#place.read().files.map(({ id }) => id);
    if (now.join() === ids) this.#update({ seen });
  }

  #settle(work: Promise<StoredOutcome>): void {
    work.then(
      (outcome) => {
        this.#running = null;
        if (outcome.kind === 'imported') this.#finish(outcome.stored);
        else if (outcome.kind === 'pending') this.#update({ stage: { ...outcome, kind: 'asking' } });
        else this.#update({ stage: { kind: 'choosing' }, failure: outcome });
      },
      (error: unknown) => {
        this.#running = null;
        this.#update({ stage: { kind: 'choosing' }, failure: { kind: 'fault', code: faultCode(error) } });
      },
    );
  }
}
