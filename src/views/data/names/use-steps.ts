import { useState } from 'react';

interface Steps<Said> {
  readonly change: (said: Said) => void;
  /** takes the last change back; null = there is none */
  readonly undo: (() => void) | null;
}

/** Changes what was said, and takes it back step by step. */
export const useSteps = <Said>(now: Said, onChange: (said: Said) => void): Steps<Said> => {
  const [before, setBefore] = useState<readonly { readonly said: Said }[]>([]);
  const last = before.at(-1);
  return {
    change: (said) => {
      setBefore([...before, { said: now }]);
      onChange(said);
    },
    undo:
      last === undefined
        ? null
        : () => {
            setBefore(before.slice(0, -1));
            onChange(last.said);
          },
  };
};
