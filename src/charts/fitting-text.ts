import { textWidth } from './text-width.ts';

/** The text, or as much of it as fits with an ellipsis. */
export const fittingText = (text: string, width: number, size: number): string => {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
};
