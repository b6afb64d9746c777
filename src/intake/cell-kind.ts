/** What a cell looks like, as far as it tells a header from data. */
export type CellKind = 'blank' | 'date' | 'year' | 'number' | 'text';

const datePattern =
  /^\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?(?:[T ].*)?$|^\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})(?:[T ,].*)?$|^\d{1,2}[-./]\d{4}$/;
const yearPattern = /^(?:19|20)\d\d$/;
const numberPattern = /^[-+−]?\d[\d \u00a0\u202f']*(?:[.,]\d+)*\s?%?$/;

export const cellKind = (cell: string): CellKind => {
  const text = cell.trim();
  if (text === '') return 'blank';
  const first = text.charCodeAt(0);
  const mayBeNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 0x2212;
  if (!mayBeNumber) return 'text';
  if (yearPattern.test(text)) return 'year';
  if (datePattern.test(text)) return 'date';
  return numberPattern.test(text) ? 'number' : 'text';
};
