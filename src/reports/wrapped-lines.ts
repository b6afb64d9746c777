/** Breaks a text at its spaces into lines that fit; a word longer than a line stands alone. No-break spaces hold. */
export const wrappedLines = (
  text: string,
  width: number,
  widthOf: (line: string) => number,
): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
