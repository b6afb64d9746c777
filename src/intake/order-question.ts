import type { DateEvidence } from './date-evidence.ts';
import type { DateDecision } from './decide-date-form.ts';
import type { OpenedFile } from './opened-file.ts';
import type { Problem } from './problem.ts';

type Undecided = Extract<DateDecision, { kind: 'open' | 'contradictory' }>;

/** Asks the user for the order of the dates, with a value that can be read both ways, or two that contradict each other. */
export const orderQuestion = (
  files: readonly OpenedFile[],
  evidence: readonly DateEvidence[],
  decision: Undecided,
): Problem => {
  const asked = evidence.findIndex(({ dotted, slashed }) =>
    [dotted, slashed].some(
      ({ example, impossible }) => example === decision.example || impossible.DMY === decision.example,
    ),
  );
  const file = files[Math.max(asked, 0)];
  const contradicts = decision.kind === 'contradictory' ? { contradicts: decision.contradicts } : {};
  return {
    code: 'date-order-unclear',
    where: { file: file?.source.name ?? '' },
    values: { column: file?.dateName ?? '', example: decision.example, ...contradicts },
  };
};
