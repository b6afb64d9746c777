/** The obvious CSV reader: one sign after the other (RFC 4180), the separator given. Empty text has no rows. */
export const parseCsv = (text: string, separator: string): string[][] => {
  const rows: string[][] = [];
  let [row, cell, quoted, begun]: [string[], string, boolean, boolean] = [[], '', false, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      at++;
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      begun = false;
      continue;
    } else cell += sign;
    begun = true;
  }
  if (begun) rows.push([...row, cell]);
  return rows;
};
