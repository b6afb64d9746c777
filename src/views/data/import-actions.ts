import type { LearnedNames } from '../../city/lists/with-learned-names.ts';
import type { Engine, OverlapAnswer, StoredOutcome } from '../../engine/engine.ts';
import type { ListedTable } from '../../engine/reader.ts';
import type { StoredImport } from '../../engine/stored-import.ts';
import type { ImportReport } from '../../intake/import-report.ts';
import type { Dialect } from '../../intake/dialect.ts';
import type { Mapping } from '../../intake/mapping.ts';
import { faultCode } from './fault-code.ts';
import { type ChosenFile, emptySession, type ImportSession } from './import-session.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { FileLooks } from './file-looks.ts';
import { nextFileId } from './next-file-id.ts';
import { proposedAnew } from './proposed-anew.ts';
import type { SessionPlace } from './session-place.ts';
import { takenMapping } from './taken-mapping.ts';

/** A file that the engine can read. */
const isReadable = ({ look }: ChosenFile) => look?.kind === 'inspected';

/** What can be done with files on their way into the workspace: one import at a time. */
export class ImportActions {
  readonly #engine: Engine;
  readonly #place: SessionPlace;
  readonly #looks: FileLooks;
  #running: AbortController | null = null;

  constructor(engine: Engine, place: SessionPlace) {
    this.#engine = engine;
    this.#place = place;
    this.#looks = new FileLooks(engine, place);
  }

  choose(files: readonly File[]): void {
    // what is being read is not changed under way
    if (this.#place.read().stage.kind !== 'choosing') return;
    const added = files.map((file): ChosenFile => {
      return { id: nextFileId(), file, choice: null, others: [], look: null };
    });
    this.#update({
      files: [...this.#place.read().files, ...added],
      failure: null,
      added: null,
      learned: null,
    });
    for (const file of added) void this.#looks.open(file);
  }

  leaveOut(id: number): void {
    const files = this.#place.read().files.filter((file) => file.id !== id);
    if (files.length === 0) return this.discard();
    this.#update({ files, failure: null });
    void this.#looks.recognise();
  }

  /** Adds another table of a file that was chosen. */
  addTable(id: number, table: ListedTable): void {
    const { files } = this.#place.read();
    const at = files.findIndex((file) => file.id === id);
    const shown = files[at];
    if (shown === undefined) return;
    const added: ChosenFile = { id: nextFileId(), file: shown.file, choice: table, others: [], look: null };
    const others = shown.others.filter((other) => other !== table);
    const left = files.with(at, { ...shown, others });
    this.#update({ files: left.toSpliced(at + 1, 0, added), failure: null });
    void this.#looks.look(added);
    void this.#looks.recognise();
  }

  /** Reads a table in another way, and looks at it again; what it was read as stays until then. */
  rewrite(id: number, dialect: Partial<Dialect>): void {
    const shown = this.#place.read().files.find((file) => file.id === id);
    if (shown?.choice == null) return;
    const changed = {
      ...shown,
      choice: { ...shown.choice, dialect: { ...shown.choice.dialect, ...dialect } },
    };
    this.#looks.replace(id, [changed]);
    void this.#looks.look(changed);
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

  /** `learns`: names that become those of the city's lists, once the import is there */
  start(mapping: Mapping, name: string, learns: LearnedNames | null): void {
    const controller = new AbortController();
    this.#running = controller;
    const startedAt = performance.now();
    this.#update({ stage: { kind: 'reading', progress: null, elapsedMs: 0 }, failure: null, learns });
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
    const { files, draft, recalled, learns } = this.#place.read();
    const { mapping, name, importedAt: savedAt } = stored;
    // the import is there also where this is not remembered
    if (recalled !== null && !stored.synthetic)
      this.#engine.memory
        .changeMappings({ put: [{ shape: recalled.shape, mapping, name, savedAt }] })
        .catch(() => undefined);
    this.#place.write({ ...emptySession, added: draft && { stored, files, draft, recalled } });
    if (learns !== null) void this.#learn(learns);
  }

  async #learn(names: LearnedNames): Promise<void> {
    const outcome = await this.#engine.learnNames(names).catch(() => null);
    this.#update({ learned: outcome?.kind === 'saved' ? 'saved' : 'failed' });
  }

  #update(patch: Partial<ImportSession>): void {
    this.#place.write({ ...this.#place.read(), ...patch });
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
