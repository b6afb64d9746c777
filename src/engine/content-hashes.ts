import type { ChosenTable, Reader } from './reader.ts';

/** Hashes of files' content; each file is read once, for the page asks twice: when files are chosen and when they are imported. */
export class ContentHashes {
  readonly #reader: Pick<Reader, 'contentHash'>;
  readonly #known = new Map<string, string>();

  constructor(reader: Pick<Reader, 'contentHash'>) {
    this.#reader = reader;
  }

  /** One hash a table: that of its file, and the way to it; null where it cannot be had. */
  async of(tables: readonly ChosenTable[]): Promise<readonly (string | null)[]> {
    const hashes: (string | null)[] = [];
    for (const { file, choice } of tables) {
      const hash = await this.#hash(file);
      hashes.push(hash === null ? null : [hash, ...(choice?.path ?? [])].join(' › '));
    }
    return hashes;
  }

  async #hash(file: File): Promise<string | null> {
    const key = JSON.stringify([file.name, file.size, file.lastModified]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // a file that cannot be read is for the reader to explain
    const hash = await this.#reader.contentHash(file).catch(() => null);
    if (hash !== null) this.#known.set(key, hash);
    return hash;
  }
}
