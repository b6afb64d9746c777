import type { Cube } from '../cube/cube.ts';
import type { Part } from './part.ts';

/** Requests of an import that another one has too: they count there. */
export interface Repeat {
  readonly importId: string;
  /** where they count */
  readonly countedIn: string;
  readonly requests: number;
  /** of these, how many have another period, district, service, channel or segment there */
  readonly differing: number;
}

/** Requests of an import that rest because another one replaces them. */
export interface Rest {
  readonly importId: string;
  readonly replacedBy: string;
  readonly requests: number;
}

/** What of the live parts counts, so that every request counts once. */
export interface CountedParts {
  /** a cube a part */
  readonly cubes: readonly Cube[];
  readonly repeats: readonly Repeat[];
  readonly rests: readonly Rest[];
}

/** Finds what of live parts counts; null where nothing can count twice. */
export type CountOnce = ((live: readonly Part[]) => CountedParts) | null;

/** `damaged`: imports whose ids would be needed and cannot be trusted. */
export interface CountingOnce {
  readonly once: CountOnce;
  readonly damaged: ReadonlySet<string>;
}
