import type { ByteSource } from '../byte-source.ts';
import { detectEncoding } from '../detect-encoding.ts';
import { readBytes } from '../read-bytes.ts';
import { textDecoding } from '../text-decoding.ts';
import { formatFault } from './format-fault.ts';
import { inBatches } from './in-batches.ts';
import { jsonRecord } from './json-record.ts';
import { jsonShape } from './json-shape.ts';
import { type JsonShape, type JsonValue, JsonValueFinder } from './json-values.ts';
import type { FormatTable } from './table-rows.ts';

const headBytes = 1 << 20;
/** more names than a table may have columns are no table */
const mostColumns = 4096;

/** Are the names of the columns written in every value, and not in a first one? */
const areNamed = (columns: readonly string[]): boolean => !columns.every((name) => /^#\d+$/.test(name));

interface JsonFile {
  readonly source: ByteSource;
  readonly shape: JsonShape;
  readonly newText: () => ReturnType<typeof textDecoding>;
  /** so many of its bytes were taken by one of the two readings */
  readonly onBytes: (bytes: number) => void;
}

/** more digits than a number of JavaScript keeps: ids are written so */
const longNumber = /\d{16}/;

/** Long numbers stay as they are written. */
const keepLong = (_: string, value: unknown, context?: { readonly source?: string }): unknown =>
  typeof value === 'number' && !Number.isSafeInteger(value) && context?.source !== undefined
    ? context.source
    : value;

const parsed = ({ source }: JsonFile, { text, line }: JsonValue, value: number): unknown => {
  try {
    return longNumber.test(text) ? JSON.parse(text, keepLong) : JSON.parse(text);
  } catch (error) {
    throw formatFault(source, 'broken-json', {
      value,
      line,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
};

async function* valuesOf(file: JsonFile): AsyncGenerator<unknown, void> {
  const { source, shape, newText } = file;
  const text = newText();
  const finder = new JsonValueFinder(shape);
  let at = 0;
  const take = function* (bytes: Uint8Array<ArrayBuffer>, isLast: boolean) {
    const piece = text.push(bytes, isLast);
    for (const value of finder.push(piece.text)) {
      at += 1;
      yield parsed(file, value, at);
    }
    if (piece.fault !== null) throw formatFault(source, piece.fault, { encoding: text.encoding() });
  };
  let given = 0;
  for await (const bytes of source.open()) {
    given += bytes.length;
    file.onBytes(Math.min(given, source.bytes));
    yield* take(bytes, false);
  }
  yield* take(new Uint8Array(0), true);
  if (finder.isUnfinished)
    throw formatFault(source, 'broken-json', { value: at + 1, line: finder.valueLine, detail: '' });
}

/** All names that occur, in the order of meeting: a later value may have more of them than the first. */
const columnsOf = async (file: JsonFile): Promise<readonly string[]> => {
  const names = new Set<string>();
  for await (const value of valuesOf(file)) {
    for (const name of jsonRecord(value).keys()) names.add(name);
    if (names.size > mostColumns) throw formatFault(file.source, 'too-many-columns', { columns: names.size });
  }
  return [...names];
};

async function* rowsOf(
  file: JsonFile,
  onColumns: (areNamed: boolean) => void,
): AsyncGenerator<readonly string[], void> {
  const columns = await columnsOf(file);
  onColumns(areNamed(columns));
  if (areNamed(columns)) {
    yield columns;
  }
  for await (const value of valuesOf(file)) {
    const cells = jsonRecord(value);
    yield columns.map((name) => cells.get(name) ?? '');
  }
}

/** The one table of a JSON file: an array of objects or lists, one within an object, or one value a line. */
export const jsonTables = async (source: ByteSource): Promise<readonly FormatTable[]> => {
  const head = await readBytes(source, 0, headBytes);
  const isWhole = head.length < headBytes;
  const encoding = detectEncoding(head, isWhole);
  const newText = () => textDecoding(encoding);
  const { text } = newText().push(head, isWhole);
  let named = 0;
  // the file is read twice: for its columns, and for its rows
  let readings = 0;
  let taken = 0;
  const onBytes = (bytes: number) => void (taken = bytes);
  const file = { source, shape: jsonShape(text, isWhole), newText, onBytes };
  const rows = () => {
    readings = 0;
    const onColumns = (areNamed: boolean): void => {
      named = areNamed ? 1 : 0;
      readings = 1;
      taken = 0;
    };
    return inBatches(rowsOf(file, onColumns));
  };
  const share = () => (readings + taken / Math.max(1, source.bytes)) / 2;
  return [{ name: '', isHidden: false, rows, rowsAdded: () => named, share }];
};
