import type { Reader } from './reader.ts';

/** Hashes of files' content; each file is read once, for the page asks twice: when files are chosen and when they are imported. */
export class ContentHashes {
  readonly #reader: Pick<Reader, 'contentHash'>;
  readonly #known = new Map<string, string>();

  constructor(reader: Pick<Reader, 'contentHash'>) {
    this.#reader = reader;
  }

  /** One hash a file; null where it cannot be had. */
  async of(files: readonly File[]): Promise<readonly (string | null)[]> {
    const hashes: (string | null)[] = [];
    for (const file of files) hashes.push(await this.#hash(file));
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
