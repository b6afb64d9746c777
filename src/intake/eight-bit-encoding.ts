import { cyrillicScore } from './cyrillic-score.ts';
import type { Encoding } from './dialect.ts';
import { utf8LetterAt } from './utf8-letter-at.ts';
import { utf8Prefix } from './utf8-prefix.ts';

/** enough to judge; reading three times more would only cost time */
const judgedBytes = 1 << 16;
/** in natural logarithms: where letters do not tell, Windows-1251 is by far the most common */
const windowsBonus = 2;

/** Whether a whole UTF-8 letter is one that a log holds: Latin-1, Cyrillic, punctuation, a byte order mark. */
const isPlausible = (bytes: Uint8Array, at: number): boolean => {
  const lead = bytes[at] ?? 0;
  const next = bytes[at + 1] ?? 0;
  if (lead === 0xe2) return next <= 0x84;
  if (lead === 0xef) return next === 0xbb;
  return lead === 0xc2 || lead === 0xc3 || (lead >= 0xd0 && lead <= 0xd3);
};

interface LineLook {
  /** where the next line begins */
  readonly next: number;
  readonly look: 'ascii' | 'utf-8' | 'other';
}

/**
 * How the line at a place is written, in a text that is not UTF-8 throughout: a line of UTF-8 with a broken
 * letter or two has many more whole letters, a line of another encoding next to none.
 */
const lineLook = (bytes: Uint8Array, start: number): LineLook => {
  let whole = 0;
  let other = 0;
  let at = start;
  for (let byte = bytes[at]; byte !== undefined && byte !== 10 && byte !== 13; byte = bytes[at]) {
    const letter = utf8LetterAt(bytes, at);
    if (byte >= 0x80) {
      if (letter.state === 'whole' && isPlausible(bytes, at)) whole++;
      else other++;
    }
    at += letter.length;
  }
  return { next: at + 1, look: whole > 4 * other ? 'utf-8' : other > 0 ? 'other' : 'ascii' };
};

/** The lines of an old encoding with which the letters beyond ASCII begin; none if they begin as UTF-8. */
const oldLines = (bytes: Uint8Array): Uint8Array => {
  let from = -1;
  let at = 0;
  while (at < bytes.length && (from === -1 || at < from + judgedBytes)) {
    const { next, look } = lineLook(bytes, at);
    if (look === 'utf-8') break;
    if (look === 'other' && from === -1) from = at;
    at = next;
  }
  return from === -1 ? new Uint8Array(0) : bytes.subarray(from, Math.min(at, from + judgedBytes));
};

const oldEncoding = (bytes: Uint8Array): Encoding => {
  const scoreAs = (encoding: Encoding) => cyrillicScore(new TextDecoder(encoding).decode(bytes));
  let best: Encoding = 'windows-1251';
  let bestScore = scoreAs(best) + windowsBonus;
  for (const encoding of ['koi8-u', 'ibm866'] as const) {
    const score = scoreAs(encoding);
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
};

/**
 * The encoding of a text whose ASCII letters take one byte each: UTF-8 if it is that throughout, else the
 * old encoding in which it reads most like Ukrainian or Russian. Where lines of both are mixed, the first
 * line beyond ASCII decides, so that reading stops at the line where the encoding changes.
 *
 * `isWhole` says that nothing follows: then a letter cut at the end is none.
 */
export const eightBitEncoding = (bytes: Uint8Array, isWhole: boolean): Encoding => {
  const prefix = utf8Prefix(bytes);
  if (prefix.end === 'whole' || (prefix.end === 'cut' && !isWhole)) return 'utf-8';
  const old = oldLines(bytes);
  return old.length === 0 ? 'utf-8' : oldEncoding(old);
};
