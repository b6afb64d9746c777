export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-u', 'ibm866'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How a delimited text file is written. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly gzip: boolean;
  readonly delimiter: Delimiter;
  /** 1-based record that holds the column names (records above it are title lines; a `sep=` line is no record); null = no header */
  readonly headerRecord: number | null;
}
