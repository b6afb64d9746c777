import type { ByteSource } from '../../src/intake/byte-source.ts';
import { readRecords } from '../../src/intake/read-records.ts';

/** All records of a table that was written as a delimited text. */
export const rowsOfSource = async (source: ByteSource): Promise<readonly (readonly string[])[]> => {
  const rows: (readonly string[])[] = [];
  const dialect = { encoding: 'utf-8', gzip: false, delimiter: ',', headerRecord: null } as const;
  for await (const { records } of readRecords(source, dialect)) rows.push(...records);
  return rows;
};
