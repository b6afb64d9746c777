import type { Problem } from '../../intake/problem.ts';
import type { ImportSession } from './import-session.ts';

const problemsOf = ({ files, failure }: ImportSession): readonly Problem[] => [
  ...files.flatMap(({ look }) => (look?.kind === 'inspected' ? look.problems : [])),
  ...(failure?.kind === 'failed' ? failure.problems : []),
];

/** A date that can be read in two ways, if its order is for the user to say; null otherwise. */
export const unclearDate = (session: ImportSession): string | null => {
  const unclear = problemsOf(session).find(
    // the question is about the column that was proposed; another one may have been chosen since
    ({ code, values }) =>
      code === 'date-order-unclear' && session.draft?.uses.get(String(values['column'])) === 'date',
  );
  return unclear ? String(unclear.values['example'] ?? '') : null;
};
