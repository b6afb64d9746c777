/** A text as a list keeps it: one line, NFC, single spaces, nothing invisible at its ends. */
export const plainCell = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
