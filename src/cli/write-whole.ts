import { open, rename, rm } from 'node:fs/promises';

/** Writes a file completely or not at all: whatever dies in between, what was there before stays. */
export const writeWhole = async (path: string, content: Blob): Promise<void> => {
  const draft = `${path}.${process.pid}.part`;
  try {
    // its directory is that of the file: only there is a renaming one step
    const handle = await open(draft, 'wx');
    try {
      for await (const piece of content.stream()) await handle.write(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};
