const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Place of a column in the names of a file (`columnNames`): by its exact name, by place ('#3'), then without regard to case and spaces; null if there is none. */
export const findColumn = (names: readonly string[], column: string): number | null => {
  const exact = names.indexOf(column);
  if (exact >= 0) return exact;
  const place = /^#(\d{1,6})$/.exec(column.trim());
  if (place !== null) {
    const index = Number(place[1]) - 1;
    return index >= 0 && index < names.length ? index : null;
  }
  const alike = names.findIndex((name) => folded(name) === folded(column));
  return alike < 0 ? null : alike;
};
