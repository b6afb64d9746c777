import { Children, type ReactNode, useEffect, useState } from 'react';

interface InTurnProps {
  readonly children: ReactNode;
}

/** Draws its children one after another, a task each: the first is seen, and the page answers, before the last is drawn. */
export const InTurn = ({ children }: InTurnProps): ReactNode => {
  const panels = Children.toArray(children);
  const [drawn, draw] = useState(1);
  const isDone = drawn >= panels.length;
  useEffect(() => {
    if (isDone) return undefined;
    const timer = setTimeout(() => draw(drawn + 1));
    return () => clearTimeout(timer);
  }, [drawn, isDone]);
  return panels.slice(0, drawn);
};
