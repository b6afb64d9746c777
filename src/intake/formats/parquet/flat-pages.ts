import { parquetSchema } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { decompressPage, readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { compressors } from 'hyparquet-compressors';
import type { RowStretch } from './row-stretch.ts';

type Header = ReturnType<typeof parquetHeader>;
type Decoder = Parameters<typeof readDataPageV2>[2];
export type RawValues = ReturnType<typeof readPlain>;

/** A page of a column as it is kept. */
export interface FlatPage {
  /** number of its first row */
  readonly row: number;
  /** of the rows that have one: values, or places in the dictionary */
  readonly values: RawValues;
  /** for every row whether it has a value (1); null = all have */
  readonly levels: ArrayLike<number> | null;
  readonly dictionary: RawValues | null;
}

interface Column {
  readonly decoder: Decoder;
  /** where its bytes are */
  readonly range: readonly [number, number];
}

const columnOf = ({ metadata }: RowStretch, name: string): Column => {
  const chunk = metadata.row_groups[0]?.columns.find(
    ({ meta_data }) => meta_data?.path_in_schema[0] === name,
  );
  const root = parquetSchema(metadata);
  const leaf = root.children.find(({ element }) => element.name === name);
  const meta = chunk?.meta_data;
  if (meta === undefined || leaf === undefined || chunk?.file_path !== undefined)
    throw new Error(`no column ${name}`);
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset); // 0 where there is none
  return {
    decoder: {
      ...meta,
      element: leaf.element,
      schemaPath: [root, leaf],
      pathInSchema: meta.path_in_schema,
      compressors,
    } as unknown as Decoder, // no parser is asked here
    range: [start, start + Number(meta.total_compressed_size)],
  };
};

const rowsOf = ({ data_page_header, data_page_header_v2 }: Header): number =>
  data_page_header?.num_values ?? data_page_header_v2?.num_rows ?? 0;

const dataPage = (bytes: Uint8Array, header: Header, decoder: Decoder) => {
  if (header.type === 'DATA_PAGE_V2') return readDataPageV2(bytes, header, decoder);
  if (header.type !== 'DATA_PAGE' || header.data_page_header === undefined)
    throw new Error(`unsupported page ${header.type}`);
  const { codec } = decoder;
  const plain = decompressPage(bytes, header.uncompressed_page_size, codec, compressors);
  return readDataPage(plain, header.data_page_header, decoder);
};

const dictionaryOf = (bytes: Uint8Array, header: Header, { codec, type, element }: Decoder): RawValues => {
  const { buffer, byteOffset, byteLength } = decompressPage(
    bytes,
    header.uncompressed_page_size,
    codec,
    compressors,
  );
  const view = new DataView(buffer, byteOffset, byteLength);
  const count = header.dictionary_page_header?.num_values ?? 0;
  return readPlain({ view, offset: 0 }, type, count, element.type_length);
};

/** The pages of a column at the top of the schema that holds one value a row, of some rows; pages before them are stepped over. */
export async function* flatPages(stretch: RowStretch, name: string): AsyncGenerator<FlatPage, void> {
  const { range, decoder } = columnOf(stretch, name);
  const view = new DataView(await stretch.file.slice(...range));
  const reader = { view, offset: 0 };
  let dictionary: RawValues | null = null;
  for (let row = 0; row < stretch.end && reader.offset < view.byteLength - 1; ) {
    const header = parquetHeader(reader);
    const bytes = new Uint8Array(view.buffer, reader.offset, header.compressed_page_size);
    reader.offset += header.compressed_page_size;
    if (header.type === 'DICTIONARY_PAGE') {
      dictionary = dictionaryOf(bytes, header, decoder);
      continue;
    }
    const rows = rowsOf(header);
    if (row + rows > stretch.start) {
      const { definitionLevels, dataPage: values } = dataPage(bytes, header, decoder);
      const levels = definitionLevels?.length ? definitionLevels : null;
      const encoding = (header.data_page_header ?? header.data_page_header_v2)?.encoding;
      yield { row, values, levels, dictionary: encoding?.endsWith('_DICTIONARY') ? dictionary : null };
    }
    row += rows;
  }
}
