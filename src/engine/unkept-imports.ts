import type { ImportReport } from '../intake/import-report.ts';
import type { ShelfEntry } from './import-shelf.ts';
import type { Part } from './part.ts';
import { withReplacement } from './with-replacement.ts';
import { noHistory, reachableIds, type WorkspaceHistory, type WorkspaceStep } from './workspace-history.ts';

interface Unkept extends Part {
  readonly report: ImportReport;
  readonly ids?: ArrayBuffer | null;
  readonly removed: boolean;
}

/** Imports that the storage did not take, and the steps taken with them: they last as long as this page. */
export class UnkeptImports {
  readonly #imports = new Map<string, Unkept>();
  /** stored imports that an unkept one stands for */
  readonly #covered = new Set<string>();
  /** newer than all that is stored */
  history: WorkspaceHistory = noHistory;

  get list(): readonly Part[] {
    return [...this.#imports.values()];
  }

  get entries(): readonly ShelfEntry[] {
    return [...this.#imports.values()].flatMap(({ stored, cube, removed }) =>
      removed ? [] : [{ kind: 'part', stored, cube }],
    );
  }

  has(id: string): boolean {
    return this.#imports.has(id);
  }

  /** Is a stored import out of sight, for one of these has taken its place? */
  covers(id: string): boolean {
    return this.#covered.has(id);
  }

  report(id: string): ImportReport | undefined {
    return this.#imports.get(id)?.report;
  }

  ids(id: string): ArrayBuffer | null {
    return this.#imports.get(id)?.ids ?? null;
  }

  add({ stored, ...rest }: Omit<Unkept, 'removed'>): void {
    this.#imports.set(stored.id, { ...rest, stored: { ...stored, kept: false }, removed: false });
  }

  rename(id: string, name: string): void {
    const unkept = this.#imports.get(id);
    if (unkept) this.#imports.set(id, { ...unkept, stored: { ...unkept.stored, name } });
  }

  turn({ shown, hidden, replacing }: WorkspaceStep, history: WorkspaceHistory): void {
    this.mark(shown, false);
    this.mark(hidden, true);
    for (const id of shown) this.#covered.delete(id);
    for (const id of hidden) if (!this.#imports.has(id)) this.#covered.add(id);
    const unkept = replacing && this.#imports.get(replacing.id);
    if (unkept)
      this.#imports.set(replacing.id, {
        ...unkept,
        stored: withReplacement(unkept.stored, replacing.after),
      });
    this.history = history;
  }

  mark(ids: readonly string[], removed: boolean): void {
    for (const id of ids) {
      const unkept = this.#imports.get(id);
      if (unkept) this.#imports.set(id, { ...unkept, removed });
    }
  }

  /** Forgets what no step can bring back. */
  prune(stored: WorkspaceHistory): void {
    const reachable = reachableIds(stored, this.history);
    for (const [id, { removed }] of this.#imports) {
      if (removed && !reachable.has(id)) this.#imports.delete(id);
    }
  }

  clear(): void {
    this.#imports.clear();
    this.#covered.clear();
    this.history = noHistory;
  }
}
