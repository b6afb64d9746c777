const decoded = (bytes: ArrayBuffer, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The text of a small file that a spreadsheet has written: UTF-16 with its mark, UTF-8, else Windows-1251. '' = it cannot be read. */
export const textOfFile = async (file: File): Promise<string> => {
  const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le') ?? '';
  return decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1251') ?? '';
};
