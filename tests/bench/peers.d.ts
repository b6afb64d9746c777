/**
 * As much of the peers' types as the benches use, so that `npm run types` needs none of tests/bench/node_modules.
 * (A declared module is taken before an installed one.)
 */
declare module 'papaparse' {
  interface Chunk {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly message: string; readonly row?: number }[];
  }
  interface Settings {
    readonly delimiter: string;
    readonly encoding?: string;
    readonly chunkSize?: number;
    readonly skipEmptyLines?: boolean;
    readonly chunk: (chunk: Chunk) => void;
    readonly complete: () => void;
    readonly error: (error: Error) => void;
  }
  const papaparse: { parse(file: File, settings: Settings): void };
  export default papaparse;
}

declare module '@duckdb/duckdb-wasm' {
  export interface Column {
    get(row: number): unknown;
  }
  export interface Batch {
    readonly numRows: number;
    getChildAt(column: number): Column | null;
  }
  export interface Table extends Batch {
    readonly batches: readonly Batch[];
  }
  export interface Statement {
    query(...values: unknown[]): Promise<Table>;
    close(): Promise<void>;
  }
  export interface AsyncDuckDBConnection {
    query(sql: string): Promise<Table>;
    send(sql: string): Promise<AsyncIterable<Batch>>;
    prepare(sql: string): Promise<Statement>;
    insertArrowFromIPCStream(
      bytes: Uint8Array,
      options: { readonly name: string; readonly create?: boolean },
    ): Promise<void>;
    close(): Promise<void>;
  }
  export class VoidLogger {}
  export const DuckDBDataProtocol: { readonly BROWSER_FILEREADER: number };
  export class AsyncDuckDB {
    constructor(logger: VoidLogger, worker: Worker);
    instantiate(mainModule: string): Promise<null>;
    open(config: { readonly maximumThreads?: number }): Promise<void>;
    connect(): Promise<AsyncDuckDBConnection>;
    registerFileBuffer(name: string, bytes: Uint8Array): Promise<void>;
    registerFileHandle(
      ...place: [name: string, file: File, protocol: number, directIO: boolean]
    ): Promise<void>;
    terminate(): Promise<void>;
  }
}

declare module '@duckdb/node-api' {
  export interface DuckDBResultReader {
    getColumns(): readonly (readonly unknown[])[];
    readonly currentRowCount: number;
  }
  export interface DuckDBConnection {
    run(sql: string): Promise<unknown>;
    runAndReadAll(sql: string): Promise<DuckDBResultReader>;
    closeSync(): void;
  }
  export class DuckDBInstance {
    static create(path: string, options: Readonly<Record<string, string>>): Promise<DuckDBInstance>;
    connect(): Promise<DuckDBConnection>;
    closeSync(): void;
  }
}

declare module 'arquero' {
  export interface Table {
    params(values: Readonly<Record<string, unknown>>): Table;
    filter(test: string): Table;
    groupby(...columns: readonly string[]): Table;
    rollup(sums: Readonly<Record<string, unknown>>): Table;
    array(column: string): ArrayLike<number>;
    toArrowIPC(options: { readonly format: 'stream' }): Uint8Array;
  }
  export const table: (columns: object) => Table;
  export const op: { sum(column: string): unknown };
}
