import type { ListedNames } from './listed-names.ts';
import type { Part } from './part.ts';
import type { StoredLists } from './stored-lists.ts';

/** How the workspace's reference lists name things now. Until someone changes them, what was read is right as it is, and nothing is loaded. */
export class CityNames {
  #revision = 0;
  #listed: ListedNames | null = null;

  /** The city of the lists; null = the one that the program ships with. */
  get city(): ListedNames['city'] {
    return this.#listed?.city ?? null;
  }

  get holidays(): ListedNames['holidays'] {
    return this.#listed?.holidays ?? null;
  }

  /** Takes over what is stored; true if that is something else than before. */
  async turnTo(stored: StoredLists | null): Promise<boolean> {
    const revision = stored?.revision ?? 0;
    if (revision === this.#revision) return false;
    this.#listed = stored && (await import('./listed-names.ts')).listedNames(stored);
    this.#revision = revision;
    return true;
  }

  /** A part as it is named now; what was read of it stays beside. The same cube as long as the lists are the same. */
  seen<Given extends Part>(part: Given): Given {
    return this.#listed ? this.#listed.seen(part) : part;
  }
}
