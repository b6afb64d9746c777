/** How many bytes a UTF-8 letter has that begins so; 0 if no letter begins so. */
const letterBytes = (lead: number): number => {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
};

/** Whether `next` may follow `lead`: no overlong forms, no surrogates, nothing beyond U+10FFFF (RFC 3629). */
const mayFollow = (lead: number, next: number): boolean => {
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return next >= low && next <= high;
};

export interface Utf8Letter {
  /** bytes of the letter, or of the part of one that stands at the end; at least 1 */
  readonly length: number;
  readonly state: 'whole' | 'cut' | 'malformed';
}

/** The UTF-8 letter at a place; `cut` if the bytes end within what may yet become one. */
export const utf8LetterAt = (bytes: Uint8Array, at: number): Utf8Letter => {
  const lead = bytes[at] ?? 0;
  const length = letterBytes(lead);
  if (length === 0) return { length: 1, state: 'malformed' };
  for (let step = 1; step < length; step++) {
    const next = bytes[at + step];
    if (next === undefined) return { length: step, state: 'cut' };
    const fits = step === 1 ? mayFollow(lead, next) : (next & 0xc0) === 0x80;
    if (!fits) return { length: step, state: 'malformed' };
  }
  return { length, state: 'whole' };
};
