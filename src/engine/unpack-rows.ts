/** Lets the page draw and answer before the next block. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** Reads a list that `packRows` packed, one block at a time; the caller knows of what it is. */
export const unpackRows = async <T>(blocks: readonly string[]): Promise<readonly T[]> => {
  const rows: T[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index > 0) await breathe();
    // the text was made by `packRows` of the same program
    for (const row of JSON.parse(block) as T[]) rows.push(row);
  }
  return rows;
};
