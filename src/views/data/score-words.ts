import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** How sure a proposal is, in a word: a number would pretend to be a probability. */
export const scoreWords = (score: number): MessageDescriptor => {
  if (score >= 0.8) return msg`упевнено`;
  if (score >= 0.5) return msg`імовірно`;
  return msg`припущення`;
};
