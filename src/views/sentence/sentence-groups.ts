import type { ControlId, Sentence } from './sentence.ts';

/** What stays on one line: a control with the short word before it and the sign after it. */
export type SentenceGroup =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'control';
      readonly control: ControlId;
      readonly before: string;
      readonly text: string;
      readonly after: string;
    };

const shortWord = /(?:^|\s)(\p{L}{1,2}\s)$/u;
const sign = /^[,.;)]+/;

/** Cuts a sentence so that no line begins with a comma or ends with «в». The text of all groups is the sentence. */
export const sentenceGroups = (sentence: Sentence): readonly SentenceGroup[] => {
  const groups: SentenceGroup[] = [];
  sentence.forEach((piece, i) => {
    const previous = sentence[i - 1];
    const next = sentence[i + 1];
    if (piece.kind === 'control') {
      const before = previous?.kind === 'text' ? (shortWord.exec(previous.text)?.[1] ?? '') : '';
      const after = next?.kind === 'text' ? (sign.exec(next.text)?.[0] ?? '') : '';
      groups.push({ ...piece, before, after });
      return;
    }
    const start = previous?.kind === 'control' ? (sign.exec(piece.text)?.[0].length ?? 0) : 0;
    const rest = piece.text.slice(start);
    const text =
      next?.kind === 'control'
        ? rest.replace(shortWord, (found, word: string) => found.slice(0, -word.length))
        : rest;
    if (text !== '') groups.push({ kind: 'text', text });
  });
  return groups;
};
