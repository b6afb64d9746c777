const gap = '  ';

/** foreign text may hold escape sequences, which a terminal would obey */
const shown = (cell: string, longest: number): string => {
  const plain = cell.replace(/[\p{Cc}\p{Cf}]/gu, '�');
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
};

/** A table for a terminal: columns of equal width; numbers (all but the first `texts` columns) to the right. */
export const alignedTable = (table: readonly (readonly string[])[], texts: number, longest = 48): string => {
  const cut = table.map((cells) => cells.map((cell) => shown(cell, longest)));
  const widths = (cut[0] ?? []).map((_, at) => Math.max(...cut.map((cells) => (cells[at] ?? '').length)));
  return cut
    .map((cells) =>
      cells
        .map((cell, at) => (at < texts ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join(gap)
        .trimEnd(),
    )
    .join('\n');
};
