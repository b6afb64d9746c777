import { decodeRequestIds } from '../cube/decode-request-ids.ts';
import type { RequestIds } from '../cube/request-ids.ts';
import type { NewImport } from './new-import.ts';
import type { Part } from './part.ts';

/** Where encoded request ids are. */
export interface IdSource {
  of(id: string): Promise<ArrayBuffer | null>;
}

/** The request ids of imports, fetched when first asked for and held as long as one change needs them. */
export class LoadedIds {
  readonly #source: IdSource;
  readonly #added: ReadonlyMap<string, ArrayBuffer | null>;
  readonly #known = new Map<string, Promise<RequestIds | null>>();

  /** `added`: imports that are stored nowhere yet */
  constructor(source: IdSource, added: readonly NewImport[] = []) {
    this.#source = source;
    this.#added = new Map(added.map(({ stored, ids }) => [stored.id, ids ?? null]));
  }

  /** null if an import has none, or if what is stored of them cannot be trusted */
  of({ stored, cube, original = cube }: Part): Promise<RequestIds | null> {
    let ids = this.#known.get(stored.id);
    if (ids === undefined) {
      ids = this.#bytes(stored.id).then((bytes) => bytes && decodeRequestIds(bytes, original));
      this.#known.set(stored.id, ids);
    }
    return ids;
  }

  async #bytes(id: string): Promise<ArrayBuffer | null> {
    const added = this.#added.get(id);
    return added === undefined ? this.#source.of(id) : added;
  }
}
