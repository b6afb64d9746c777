import { plainCell } from './plain-cell.ts';

/** Several texts in one cell, with ` | ` between them; a bar or a backslash that belongs to a text has a backslash before it. */
export const severalTexts = {
  join: (texts: readonly string[]): string => texts.map((text) => text.replace(/[\\|]/g, '\\$&')).join(' | '),

  /** each once, without empty ones */
  split: (cell: string): readonly string[] => {
    const texts = [...cell.matchAll(/(?:\\[\\|]|[^|])+/g)].map(([text]) =>
      plainCell(text.replace(/\\([\\|])/g, '$1')),
    );
    return [...new Set(texts)].filter((text) => text !== '');
  },
};
