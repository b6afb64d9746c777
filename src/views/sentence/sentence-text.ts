import type { Sentence } from './sentence.ts';

/** The same sentence for print and exports. */
export const sentenceText = (sentence: Sentence): string => sentence.map(({ text }) => text).join('');
