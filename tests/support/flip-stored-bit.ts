import type { Page } from '@playwright/test';

/** A bit of what the workspace has stored: in which piece of which store, and how far into it (0..1). */
export interface StoredBit {
  /** cubes unless said otherwise; of a report or a manifest a bit of one of its texts and numbers falls over */
  readonly store?: 'cubes' | 'ids' | 'reports' | 'manifests';
  /** of the pieces in the order of the storage */
  readonly piece: number;
  readonly place: number;
}

/** Turns one bit of what is stored over, as a worn disk would; once more turns it back. */
export const flipStoredBit = (page: Page, bit: StoredBit): Promise<void> =>
  page.evaluate(async ({ store: name = 'cubes', piece, place }) => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    type Holder = Record<string, unknown>;
    const leaves = (holder: Holder): readonly (readonly [Holder, string])[] =>
      Object.entries(holder).flatMap(([key, value]) => {
        if (typeof value === 'object' && value !== null) return leaves(value as Holder); // of plain values only
        return key !== 'id' && (typeof value === 'number' || (typeof value === 'string' && value !== ''))
          ? [[holder, key] as const]
          : [];
      });
    const flipLeaf = ([holder, key]: readonly [Holder, string]): void => {
      const value = holder[key];
      if (typeof value === 'number') holder[key] = value % 2 === 0 ? value + 1 : value - 1;
      if (typeof value === 'string')
        holder[key] = String.fromCharCode(value.charCodeAt(0) ^ 1) + value.slice(1);
    };
    const database = await asked(indexedDB.open('uptake'));
    const store = database.transaction(name, 'readwrite').objectStore(name);
    const key = (await asked(store.getAllKeys()))[piece];
    if (key === undefined) throw new Error('no such piece');
    const stored: unknown = await asked(store.get(key));
    if (stored instanceof ArrayBuffer) {
      const view = new Uint8Array(stored);
      const at = Math.min(view.length - 1, Math.floor(place * view.length));
      view[at] = (view[at] ?? 0) ^ 0x10;
    } else {
      const all = leaves(stored as Holder); // a plain value
      const leaf = all[Math.min(all.length - 1, Math.floor(place * all.length))];
      if (leaf === undefined) throw new Error('nothing to turn over');
      flipLeaf(leaf);
    }
    await asked(store.keyPath === null ? store.put(stored, key) : store.put(stored));
    database.close();
  }, bit);
