/** What a table can be written as. */
export type TableFormat = 'delimited' | 'xlsx' | 'ods' | 'json' | 'parquet';
