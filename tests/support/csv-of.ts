/** Rows as delimited text; every cell that could need it is quoted. */
export const csvOf = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows
    .map((row) =>
      row.map((cell) => (/^[\w -]*$/.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`)).join(delimiter),
    )
    .map((line) => `${line}\n`)
    .join('');
