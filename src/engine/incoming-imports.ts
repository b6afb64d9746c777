import type { CityProfile } from '../city/city-profile.ts';
import { decodeCube } from '../cube/decode-cube.ts';
import { addImport, coveringImport, type ReadyImport } from './add-import.ts';
import { chosenTables } from './chosen-tables.ts';
import type { ContentHashes } from './content-hashes.ts';
import type { ImportRequest, ImportWatch, OverlapAnswer, StoredOutcome } from './engine.ts';
import { EngineFault } from './engine-fault.ts';
import type { KeptImports } from './kept-imports.ts';
import { loadLater } from './load-later.ts';
import type { Reader } from './reader.ts';
import { storedImportOf } from './stored-import-of.ts';
import { whenAborted } from './when-aborted.ts';

interface Pending extends ReadyImport {
  /** how often everything had been deleted when it was begun */
  readonly deletions: number;
}

interface IncomingParts {
  readonly reader: Reader;
  readonly kept: KeptImports;
  readonly hashes: ContentHashes;
  readonly now: () => Date;
  /** whose names are looked for, now */
  readonly city: () => CityProfile;
  /** what follows from a change */
  readonly settling: <T>(change: Promise<T>) => Promise<T>;
}

/** Imports on their way in: read, compared with what is there, asked about, added. */
export class IncomingImports {
  readonly #parts: IncomingParts;
  #pending: Pending | null = null;
  #deletions = 0;

  constructor(parts: IncomingParts) {
    this.#parts = parts;
  }

  async importFiles(request: ImportRequest, watch: ImportWatch): Promise<StoredOutcome> {
    this.#pending = null;
    const deletions = this.#deletions;
    const { reader, kept, hashes, now, city } = this.#parts;
    const { mapping, synthetic } = request;
    // nobody asks whether demo data were there before
    const tables = chosenTables(request.files, request.choices);
    const hashing = synthetic ? [] : hashes.of(tables);
    const idKey = synthetic || mapping.id === null ? null : await kept.ids.key();
    const read = await reader.read(tables, { mapping, city: city(), idKey, isSynthetic: synthetic }, watch);
    if (read.kind !== 'read') return read;
    const contentHashes = await Promise.race([hashing, whenAborted(watch.signal)]);
    if ('kind' in contentHashes) return contentHashes;
    const { report, cube: bytes, ids: idBytes } = read;
    const cube = decodeCube(bytes);
    const column = mapping.id;
    const ids =
      idBytes && idKey && column !== null
        ? (await import('./stored-ids-of.ts')).storedIdsOf({ bytes: idBytes, key: idKey, column }, cube)
        : null;
    const stored = storedImportOf({ request, report, contentHashes, cube, ids }, now());
    const added = { stored, cube, report, bytes, ids: ids && idBytes };
    const ready = { added, replaces: request.replaces ?? null, accepted: new Set<string>(), deletions };
    return this.#keep({ ...ready, answer: 'add' }, watch.signal);
  }

  async keepPending(pending: string, answer: OverlapAnswer): Promise<StoredOutcome> {
    if (this.#pending?.added.stored.id !== pending) {
      throw new EngineFault('pending-lost', 'the import to be confirmed is no longer there');
    }
    const confirmed = this.#pending;
    // it can be confirmed once only, also while it is being written
    this.#pending = null;
    return this.#keep({ ...confirmed, answer }, new AbortController().signal);
  }

  dropPending(pending: string): void {
    if (this.#pending?.added.stored.id === pending) this.#pending = null;
  }

  /** Everything was deleted: what is being read or asked about too. */
  forget(): void {
    this.#deletions += 1;
    this.#pending = null;
  }

  #keep(pending: Pending, signal: AbortSignal): Promise<StoredOutcome> {
    const isDemo = pending.added.stored.synthetic;
    const { kept, settling } = this.#parts;
    return settling(
      kept.change(
        async (compare): Promise<StoredOutcome> => {
          // what was begun before everything was deleted is not there afterwards
          if (pending.deletions !== this.#deletions) return { kind: 'cancelled' };
          const outcome = await addImport(kept, pending, { signal, compare });
          if (outcome.kind === 'pending')
            this.#pending = { ...pending, accepted: new Set(outcome.covered.map(coveringImport)) };
          return outcome;
        },
        async () => (isDemo ? null : loadLater.comparing()),
      ),
    );
  }
}
