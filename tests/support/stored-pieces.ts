import { openDB } from 'idb';

/** The pieces of the encoded cubes that a workspace has in the browser's storage. */
export const storedPieces = async (database: string): Promise<readonly Uint8Array[]> => {
  const stored = await openDB(database);
  const pieces: unknown[] = await stored.getAll('cubes');
  stored.close();
  return pieces.map((piece) => {
    if (!(piece instanceof ArrayBuffer)) throw new Error('not a piece');
    return new Uint8Array(piece);
  });
};
