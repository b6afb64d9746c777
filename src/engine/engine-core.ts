import type { CityProfile } from '../city/city-profile.ts';
import type { LearnedNames } from '../city/lists/with-learned-names.ts';
import type { Answer } from '../cube/answer.ts';
import type { PackedAnswer } from '../cube/packed-answer.ts';
import type { Question } from '../cube/question.ts';
import { unpackAnswer } from '../cube/unpack-answer.ts';
import type { ImportQuality } from '../measures/quality/import-quality.ts';
import { answerInSlices, type Asked } from './answer-in-slices.ts';
import { chosenTables } from './chosen-tables.ts';
import { ContentHashes } from './content-hashes.ts';
import type { CoreParts } from './core-parts.ts';
import type { SeenFile } from './covered.ts';
import { CubePreparation } from './cube-preparation.ts';
import type {
  Engine,
  FileAnswer,
  Holdings,
  ImportRequest,
  ImportWatch,
  OpenedOutcome,
  OverlapAnswer,
  StoredOutcome,
} from './engine.ts';
import { fileIdentities } from './file-identities.ts';
import { IncomingImports } from './incoming-imports.ts';
import { KeptImports } from './kept-imports.ts';
import type { ListsChange, ListsOutcome, ListsState } from './lists-change.ts';
import { loadLater } from './load-later.ts';
import type { MappingCalls } from './mapping-calls.ts';
import { mappingMemory } from './mapping-memory.ts';
import type { Reader, TableChoice } from './reader.ts';
import { reportOrRest } from './report-or-rest.ts';
import { shelfQuality } from './shelf-quality.ts';

type LaterChanges = Awaited<ReturnType<typeof loadLater.changes>>;

/**
 * The engine without a thread of its own: what the worker runs for the page, usable directly in Node and in tests.
 * Changes of the workspace come one after the other; reading does not hold up questions.
 */
export class EngineCore implements Omit<Engine, 'subscribe'> {
  readonly #reader: Reader;
  readonly #now: () => Date;
  readonly #city: () => CityProfile;
  readonly #hashes: ContentHashes;
  readonly #preparation = new CubePreparation();
  readonly #kept: KeptImports;
  readonly #incoming: IncomingImports;
  readonly memory: MappingCalls;

  private constructor({ reader, now, city, workspace }: CoreParts, kept: KeptImports) {
    this.#reader = reader;
    this.#now = now;
    this.#city = () => kept.names.city ?? city;
    this.#kept = kept;
    this.memory = mappingMemory(workspace);
    this.#hashes = new ContentHashes(reader);
    this.#incoming = new IncomingImports({
      reader,
      kept,
      now,
      city: this.#city,
      hashes: this.#hashes,
      settling: (change) => this.#settling(change),
    });
    this.#preparation.turnTo(kept.shelf.cube);
  }

  /** Opens the workspace. Imports whose bytes cannot be trusted are listed as unreadable, the others work. */
  static async open(parts: CoreParts): Promise<EngineCore> {
    let core: EngineCore | null = null;
    const kept = await KeptImports.open(parts, {
      onCleared: () => {
        if (core) core.#incoming.forget();
      },
      onTakenOver: () => {
        if (core) core.#preparation.turnTo(kept.shelf.cube);
        parts.onForeignChange?.();
      },
    });
    core = new EngineCore(parts, kept);
    return core;
  }

  async prepare(): Promise<void> {
    this.#reader.prepare();
  }

  tables: Engine['tables'] = (file) => this.#reader.tables(file);

  inspect: Engine['inspect'] = (file, choice = null) => this.#reader.inspect({ file, choice }, this.#city());

  tryOut: Engine['tryOut'] = (file, choice, mapping) =>
    this.#reader.tryOut({ file, choice }, { mapping, city: this.#city() });

  async recognise(
    files: readonly File[],
    choices: readonly (TableChoice | null)[] = [],
  ): Promise<readonly SeenFile[]> {
    const tables = chosenTables(files, choices);
    const [hashes, { seenFiles }] = await Promise.all([this.#hashes.of(tables), loadLater.seenFiles()]);
    const known = this.#kept.shelf.realParts.map(({ stored }) => stored);
    return seenFiles(fileIdentities(tables, hashes), known);
  }

  importFiles(request: ImportRequest, watch: ImportWatch): Promise<StoredOutcome> {
    return this.#incoming.importFiles(request, watch);
  }

  keepPending(pending: string, answer: OverlapAnswer = 'add'): Promise<StoredOutcome> {
    return this.#incoming.keepPending(pending, answer);
  }

  async dropPending(pending: string): Promise<void> {
    this.#incoming.dropPending(pending);
  }

  removeImport = (id: string): Promise<Holdings> =>
    this.#change(({ removeImport }) => removeImport(this.#kept, id));

  renameImport = (id: string, name: string): Promise<Holdings> =>
    this.#change(({ rename }) => rename(this.#kept, id, name));

  overlapped: Engine['overlapped'] = (id) =>
    this.#kept.change(({ overlapped }) => overlapped(this.#kept, id), loadLater.changes);

  setReplacing: Engine['setReplacing'] = (id, isReplacing) =>
    this.#change(({ setReplacing }) => setReplacing(this.#kept, { id, isReplacing }));

  undo: Engine['undo'] = () => this.#turn(({ undo }) => undo(this.#kept));

  redo: Engine['redo'] = () => this.#turn(({ redo }) => redo(this.#kept));

  deleteAll(): Promise<Holdings> {
    this.#incoming.forget();
    return this.#change(({ clear }) => clear(this.#kept));
  }

  saveWorkspace = (): Promise<Blob> =>
    this.#kept.change(({ savedWorkspace }) => savedWorkspace(this.#kept, this.#now()), loadLater.saving);

  openWorkspace(file: Blob, answer: FileAnswer | null): Promise<OpenedOutcome> {
    return this.#settling(
      this.#kept.change(
        ({ openWorkspaceFile, unpacked }) => openWorkspaceFile(this.#kept, unpacked, answer),
        async () => {
          const { openWorkspaceFile, readWorkspaceFile } = await import('./open-workspace-file.ts');
          return { openWorkspaceFile, unpacked: await readWorkspaceFile(file) };
        },
      ),
    );
  }

  async lists(): Promise<ListsState> {
    const { listsState } = await loadLater.lists();
    await this.#kept.settled();
    return listsState(this.#kept);
  }

  changeLists = (change: ListsChange): Promise<ListsOutcome> =>
    this.#settling(this.#kept.change(({ changeLists }) => changeLists(this.#kept, change), loadLater.lists));

  learnNames = (names: LearnedNames): Promise<ListsOutcome> => this.changeLists({ kind: 'learn', names });

  report: Engine['report'] = (id) => reportOrRest(this.#kept, id);

  async quality(id: string): Promise<ImportQuality | null> {
    return shelfQuality(this.#kept.shelf, await this.report(id), { id, now: this.#now() });
  }

  async holdings(): Promise<Holdings> {
    await this.#kept.settled();
    return this.#kept.holdings();
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
    const { version, cube } = this.#kept.shelf;
    return { version, answers: await answerInSlices(cube, asked) };
  }

  /** Resolves when the cube has its index: questions are answered as fast as they can be. */
  indexed(): Promise<void> {
    return this.#preparation.done();
  }

  close(): void {
    this.#preparation.stop();
    this.#reader.close();
    this.#kept.close();
  }

  #change(work: (changes: LaterChanges) => Promise<void>): Promise<Holdings> {
    const change = this.#kept.change(work, loadLater.changes);
    return this.#settling(change.then(() => this.#kept.holdings()));
  }

  #turn(work: (changes: LaterChanges) => Promise<boolean>): Promise<Holdings | null> {
    const change = this.#kept.change(work, loadLater.changes);
    return this.#settling(change.then((isDone) => (isDone ? this.#kept.holdings() : null)));
  }

  /** After a change, whatever came of it, the cube that is there gets its index. */
  #settling<T>(change: Promise<T>): Promise<T> {
    return change.finally(() => this.#preparation.turnTo(this.#kept.shelf.cube));
  }
}
