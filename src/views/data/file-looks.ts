import type { Engine } from '../../engine/engine.ts';
import { chosenTables } from './chosen-tables.ts';
import { faultCode } from './fault-code.ts';
import type { ChosenFile, ImportSession } from './import-session.ts';
import { nextDraft } from './next-draft.ts';
import { nextFileId } from './next-file-id.ts';
import type { SessionPlace } from './session-place.ts';

/** A file that the engine can read. */
const isReadable = ({ look }: ChosenFile) => look?.kind === 'inspected';

/** What is found out about chosen files before they are read. */
export class FileLooks {
  readonly #engine: Engine;
  readonly #place: SessionPlace;

  constructor(engine: Engine, place: SessionPlace) {
    this.#engine = engine;
    this.#place = place;
  }

  /** Finds the tables in a file, and looks at those that are meant. */
  async open(chosen: ChosenFile): Promise<void> {
    const { file } = chosen;
    const found = await this.#engine
      .tables(file)
      .catch((error: unknown) => ({ kind: 'fault' as const, code: faultCode(error) }));
    if (found.kind === 'tables') {
      const tables = chosenTables(chosen, found.tables, nextFileId);
      this.replace(chosen.id, tables);
      for (const table of tables) void this.look(table);
      return this.recognise();
    }
    const isFault = found.kind === 'fault';
    const look = isFault ? found : { ...found, name: file.name, bytes: file.size };
    this.replace(chosen.id, [{ ...chosen, look }]);
  }

  /** Other tables in the place of one. */
  replace(id: number, by: readonly ChosenFile[]): void {
    this.#update({ files: this.#place.read().files.flatMap((file) => (file.id === id ? by : [file])) });
  }

  /** Looks at a table, and takes its mapping for the draft if it is the first. */
  async look(chosen: ChosenFile): Promise<void> {
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

  /** Finds out which of the files were imported before. */
  async recognise(): Promise<void> {
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

  #update(patch: Partial<ImportSession>): void {
    this.#place.write({ ...this.#place.read(), ...patch });
  }
}
