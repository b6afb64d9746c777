import type { HashKey } from '../intake/half-sip-hash.ts';
import type { CountingOnce } from './counted-parts.ts';
import type { LoadedIds } from './loaded-ids.ts';
import { mayCountTwice } from './may-count-twice.ts';
import type { Part } from './part.ts';
import type { UnkeptImports } from './unkept-imports.ts';
import type { Workspace } from './workspace.ts';

/** The ids of the requests of all imports, as keyed hashes: they stay where they are stored until something may count twice. */
export class KeptRequestIds {
  readonly #workspace: Workspace;
  readonly #unkept: UnkeptImports;

  constructor(workspace: Workspace, unkept: UnkeptImports) {
    this.#workspace = workspace;
    this.#unkept = unkept;
  }

  /** The encoded ids of an import's requests; null if it has none. */
  async of(id: string): Promise<ArrayBuffer | null> {
    return this.#unkept.ids(id) ?? (await this.#workspace.ids(id));
  }

  /** What they are hashed with; null where no key is to be had: then none are kept. */
  key(): Promise<HashKey | null> {
    return this.#workspace.idKey().catch(() => null);
  }

  /** How to count what of some parts counts once; the ids that have to be compared are fetched. */
  async countOnce(parts: readonly Part[], loaded?: LoadedIds): Promise<CountingOnce> {
    if (!mayCountTwice(parts)) return { once: null, damaged: new Set() };
    const { loadCountOnce } = await import('./load-count-once.ts');
    return loadCountOnce(parts, loaded ?? this);
  }
}
