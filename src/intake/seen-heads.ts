import type { FileHead, FileStart } from './read-head.ts';

/** each holds the first 1 MiB of a file, and its first rows */
const mostHeads = 4;

interface SeenHead {
  /** what was asked for, apart from the bytes */
  readonly asked: string;
  readonly head: FileHead;
}

const isSameStart = (one: FileStart, other: FileStart): boolean => {
  if (one.gzip !== other.gzip || one.isWhole !== other.isWhole) return false;
  const { bytes } = one;
  if (bytes.length !== other.bytes.length) return false;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] !== other.bytes[at]) return false;
  return true;
};

/** The last heads of files: one that is looked into again (a proposal, a trial, the import) is known by its bytes. */
export class SeenHeads {
  /** the last one first */
  #heads: readonly SeenHead[] = [];

  /** null where no head with these bytes was asked for in this way */
  recall(asked: string, start: FileStart): FileHead | null {
    const seen = this.#heads.find((some) => some.asked === asked && isSameStart(some.head.start, start));
    return seen?.head ?? null;
  }

  /** Keeps a head that no more than its first bytes (`start`) have told. */
  keep(asked: string, head: FileHead): void {
    this.#heads = [{ asked, head }, ...this.#heads].slice(0, mostHeads);
  }
}
