/**
 * What is meant by a cell `="2024-03-09"`: systems write so lest a spreadsheet program takes a text for a number or a date. Other cells
 * stay as they are. Request ids are compared as they are written.
 */
export const forcedText = (cell: string): string =>
  /^=".*"$/s.test(cell) ? cell.slice(2, -1).replaceAll('""', '"') : cell;
