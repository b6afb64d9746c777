import { expect } from 'vitest';
import { type Account, fateOfFile, type Refusal } from './fate-of-file.ts';

/** name of all damaged files */
const file = 'log.csv';

/** A damaged file: what is wrong, its text (UTF-8) or bytes, and what has to become of it. */
export type DamagedFile = readonly [
  damage: string,
  content: string | Uint8Array<ArrayBuffer>,
  fate: Refusal | (Partial<Account> & Pick<Account, 'counted'>),
];

/** The words about a refused file, with the line that is named. */
export const refusal = (line: number | null, words: Refusal): Refusal => ({
  uk: `Файл «${file}»${line === null ? '' : `, рядок ${line}`}: ${words.uk}`,
  en: `File “${file}”${line === null ? '' : `, line ${line}`}: ${words.en}`,
});

const noProblems = { rejected: 0, duplicate: 0, leftOut: 0, problems: [] };

/** Adds a file as one piece and in pieces of three bytes: it must come to what is expected, and a row not counted be explained in both languages. */
export const expectFate = async ([, content, expected]: DamagedFile): Promise<void> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const fate = await fateOfFile(file, bytes);
  if ('counted' in expected) expect(fate).toMatchObject({ ...noProblems, ...expected });
  else expect(fate).toEqual(expected);
  if ('words' in fate) {
    for (const words of fate.words) {
      expect(words.uk).toMatch(/\p{Script=Cyrillic}.*\.$/su);
      expect(words.en).toMatch(/\.$/);
      expect(words.uk).not.toBe(words.en);
    }
  }
  if (bytes.length < 5000) expect(await fateOfFile(file, bytes, 3)).toEqual(fate);
};
