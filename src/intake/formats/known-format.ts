/** What the first bytes of a file say that it is, where they say something. */
export type KnownFormat = 'json' | 'parquet' | 'zip';

const beginsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));

const jsonBeginning = /^(?:\[\s*(?:[[{]|\])|\{\s*["}])/;

/** The text of the first bytes, whatever their encoding: letters beyond ASCII do not matter here. */
const beginning = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.subarray(0, 2048))
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();

/** null for what may be delimited text, and for all that is no table. */
export const knownFormat = (head: Uint8Array): KnownFormat | null => {
  if (beginsWith(head, 'PK\x03\x04') || beginsWith(head, 'PK\x05\x06')) return 'zip';
  if (beginsWith(head, 'PAR1')) return 'parquet';
  return jsonBeginning.test(beginning(head)) ? 'json' : null;
};
