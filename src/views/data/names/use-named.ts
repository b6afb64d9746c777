import { useState } from 'react';
import type { GivenName, GivenNames } from '../../../intake/given-name.ts';
import { withGiven } from './with-given.ts';

export interface Naming {
  readonly name: (labels: readonly string[], name: GivenName | null) => void;
  /** takes the last naming back; null = there is none */
  readonly undo: (() => void) | null;
}

/** Names labels, and takes it back step by step. */
export const useNamed = (given: GivenNames, onGiven: (given: GivenNames) => void): Naming => {
  const [before, setBefore] = useState<readonly GivenNames[]>([]);
  const last = before.at(-1);
  return {
    name: (labels, name) => {
      if (labels.length === 0) return;
      setBefore([...before, given]);
      onGiven(withGiven(given, labels, name));
    },
    undo:
      last === undefined
        ? null
        : () => {
            setBefore(before.slice(0, -1));
            onGiven(last);
          },
  };
};
