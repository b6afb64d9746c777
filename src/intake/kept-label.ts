import { forcedText } from './forced-text.ts';
import { ownText } from './own-text.ts';

/** Longer labels are cut: no name of a service is that long, and 50,000 of them must fit in memory. */
export const longestLabel = 200;

/** A label as kept: `key` tells it from all others, `label` is shown. */
export interface KeptLabel {
  readonly key: string;
  readonly label: string;
}

/** FNV-1a over UTF-16 code units, as eight hexadecimal digits. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/**
 * A cell as a label: Unicode NFC, outer spaces away, inner ones single. Of a text over 200 characters the beginning
 * is kept, with a fingerprint of the whole in the key, so that two long texts are not taken for one.
 */
export const keptLabel = (raw: string): KeptLabel => {
  const plain = forcedText(raw).normalize('NFC').replace(/\s+/g, ' ').trim();
  if (plain.length <= longestLabel) return { key: ownText(plain), label: ownText(plain) };
  // not through the middle of a surrogate pair
  const beginning = ownText(plain.slice(0, longestLabel).replace(/[\uD800-\uDBFF]$/, ''));
  return { key: `${beginning}… ${fingerprint(plain)}`, label: `${beginning}…` };
};
