import type { Part } from './part.ts';

/** How a change is written. */
export interface Writing {
  readonly signal?: AbortSignal;
  /** what need not be fetched from where it was just written */
  readonly fresh?: readonly Part[];
}
