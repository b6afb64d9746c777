/** what systems keep beside files */
const isClutter = (name: string): boolean =>
  name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini';

const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // a folder is told in parts, until one is empty
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
};

const filesOf = async (entry: FileSystemEntry): Promise<readonly File[]> => {
  if (isClutter(entry.name)) return [];
  if (entry.isDirectory) {
    const inner = await entriesOf(entry as FileSystemDirectoryEntry); // it says so
    return (await Promise.all(inner.map(filesOf))).flat();
  }
  const file = entry as FileSystemFileEntry; // what is no folder is a file
  return [await new Promise<File>((resolve, reject) => file.file(resolve, reject))];
};

/** The files that were dropped, those in folders too; what cannot be had any more is left out. */
export const droppedFiles = async (data: DataTransfer): Promise<readonly File[]> => {
  // both must be asked for before anything is waited for
  const plain = [...data.files];
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return plain;
  const settled = await Promise.allSettled(entries.map(filesOf));
  return settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
};
