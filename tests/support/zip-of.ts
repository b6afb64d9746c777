import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/index-native.js';

export interface ZipOptions {
  readonly password?: string;
}

/** A ZIP archive of some files: texts or bytes by their names. */
export const zipOf = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  { password }: ZipOptions = {},
): Promise<Uint8Array<ArrayBuffer>> => {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    ...(password !== undefined && { password }),
  });
  for (const [name, content] of Object.entries(files))
    await writer.add(
      name,
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content),
    );
  return Uint8Array.from(await writer.close());
};
