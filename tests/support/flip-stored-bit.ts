import type { Page } from '@playwright/test';

/** A bit of what the workspace has stored: in which piece of an import's cube, and how far into it (0..1). */
export interface StoredBit {
  /** of the pieces in the order of the storage */
  readonly piece: number;
  readonly place: number;
}

/** Turns one bit of the stored cubes over, as a worn disk would; once more turns it back. */
export const flipStoredBit = (page: Page, bit: StoredBit): Promise<void> =>
  page.evaluate(async ({ piece, place }) => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const database = await asked(indexedDB.open('uptake'));
    const cubes = database.transaction('cubes', 'readwrite').objectStore('cubes');
    const key = (await asked(cubes.getAllKeys()))[piece];
    if (key === undefined) throw new Error('no such piece');
    const bytes: unknown = await asked(cubes.get(key));
    if (!(bytes instanceof ArrayBuffer)) throw new Error('not a piece');
    const view = new Uint8Array(bytes);
    const at = Math.min(view.length - 1, Math.floor(place * view.length));
    view[at] = (view[at] ?? 0) ^ 0x10;
    await asked(cubes.put(bytes, key));
    database.close();
  }, bit);
