import type { ByteSource } from './byte-source.ts';
import type { Problem } from './problem.ts';

/** Where in its file that stands which is on a line of the text that is read. */
export const placeOfLine = ({ written }: ByteSource, line: number): Pick<Problem['where'], 'row' | 'line'> =>
  written?.placeOfLine(line) ?? { line };
