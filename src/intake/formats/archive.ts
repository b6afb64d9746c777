import { type Entry, type FileEntry, Reader, ZipReader } from '@zip.js/zip.js/index-native.js';
import type { ByteSource } from '../byte-source.ts';
import { readBytes } from '../read-bytes.ts';
import { asFormatFault, formatFault } from './format-fault.ts';

/** What an archive may hold: beyond it, it was made to fill a memory. */
const mostBytes = 16 * 2 ** 30;
/** text is compressed to a fiftieth at the best, and repeated rows to a two-hundredth */
const mostRatio = 400;
const leastSuspicious = 64 << 20;

/** A file in an archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly source: ByteSource;
}

class SourceReader extends Reader<ByteSource> {
  readonly #source: ByteSource;

  constructor(source: ByteSource) {
    super(source);
    this.#source = source;
    this.size = source.bytes;
  }

  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return readBytes(this.#source, index, index + length);
  }
}

const isSuspicious = ({ uncompressedSize, compressedSize }: Entry): boolean =>
  uncompressedSize > leastSuspicious && uncompressedSize > compressedSize * mostRatio;

async function* inflated(
  source: ByteSource,
  entry: FileEntry,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  if (entry.encrypted) throw formatFault(source, 'encrypted-file');
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const done = entry.getData(writable, { useWebWorkers: false, checkSignature: true });
  // heard below, or by whoever reads on
  done.catch(() => undefined);
  let bytes = 0;
  try {
    for await (const chunk of readable) {
      bytes += chunk.length;
      // the directory said less
      if (bytes > entry.uncompressedSize) throw formatFault(source, 'inflates-too-much');
      yield chunk;
    }
    await done;
  } catch (error) {
    throw asFormatFault(source, 'zip', error);
  }
}

const entrySource = (source: ByteSource, entry: FileEntry): ByteSource => {
  const name = `${source.name} › ${entry.filename}`;
  return { name, bytes: entry.uncompressedSize, open: () => inflated({ ...source, name }, entry) };
};

/**
 * The files in a ZIP archive, by its directory, of which nothing is inflated yet. Throws a SourceFault if it is broken, or holds far
 * more than any log would.
 */
export const archiveEntries = async (source: ByteSource): Promise<readonly ArchiveEntry[]> => {
  let entries: readonly Entry[];
  try {
    entries = await new ZipReader(new SourceReader(source)).getEntries();
  } catch (error) {
    throw asFormatFault(source, 'zip', error);
  }
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > mostBytes || entries.some(isSuspicious)) throw formatFault(source, 'inflates-too-much');
  return entries.flatMap((entry) =>
    entry.directory ? [] : [{ name: entry.filename, source: entrySource(source, entry) }],
  );
};
