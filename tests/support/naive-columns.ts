/**
 * Cells of some columns of a comma-separated text, by a method of its own: cut at the quotes, every second piece
 * was quoted; take commas and line breaks out of those, and the rest can be split.
 */
export const naiveColumns = (text: string, columns: readonly string[]): readonly (readonly string[])[] => {
  const flat = text
    .split('"')
    .map((piece, at) => (at % 2 === 1 ? piece.replaceAll(',', ' ').replace(/[\r\n]+/g, ' ') : piece))
    .join('');
  const [header = '', ...lines] = flat.split('\n').filter((line) => line !== '');
  const places = columns.map((column) => header.split(',').indexOf(column));
  return lines.map((line) => {
    const cells = line.split(',');
    return places.map((place) => cells[place] ?? '');
  });
};
