import type { Answer } from '../../src/cube/answer.ts';
import type { PlainGroup } from './obvious-answer.ts';

/** An answer in the form of the obvious twin. */
export const writtenAnswer = (answer: Answer): 'too-coarse' | PlainGroup[] => {
  if (answer.kind === 'missing') return answer.reason;
  return answer.rows.map(({ period, members, tally }) => [
    answer.by.map((field) => {
      if (field === 'period') return period ?? Number.NaN;
      const member = members[field];
      return field === 'channel' ? `${member?.key}/${member?.kind}` : (member?.key ?? 'no member');
    }),
    [...tally],
  ]);
};
