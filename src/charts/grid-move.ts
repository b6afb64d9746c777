interface Place {
  readonly row: number;
  readonly column: number;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** with Control: to the very first or last cell */
  readonly far: boolean;
}

/**
 * Where a key leads inside a grid with headers at -1; null for keys that do not move, the corner is no place.
 * Keys as in the ARIA grid pattern.
 */
export const gridMove = (
  key: string,
  { row, column }: Place,
  { rows, columns, far }: Extent,
): Place | null => {
  const moved = (): Place | null => {
    switch (key) {
      case 'ArrowUp':
        return { row: row - 1, column };
      case 'ArrowDown':
        return { row: row + 1, column };
      case 'ArrowLeft':
        return { row, column: column - 1 };
      case 'ArrowRight':
        return { row, column: column + 1 };
      case 'PageUp':
        return { row: Math.max(0, row - 10), column };
      case 'PageDown':
        return { row: Math.min(rows - 1, row + 10), column };
      case 'Home':
        return { row: far ? 0 : row, column: 0 };
      case 'End':
        return { row: far ? rows - 1 : row, column: columns - 1 };
      default:
        return null;
    }
  };
  const to = moved();
  if (!to || (to.row < 0 && to.column < 0)) return null;
  if (to.row < -1 || to.row >= rows || to.column < -1 || to.column >= columns) return null;
  return to;
};
