/** A file, wherever it is: browser `File`, path in Node, bytes in a test. May be opened more than once. */
export interface ByteSource {
  readonly name: string;
  /** size in bytes as stored (before inflating) */
  readonly bytes: number;
  /** chunks of any size, from the first byte; throws a `Problem`-carrying `SourceFault` if the file changed or cannot be read */
  open(): AsyncIterable<Uint8Array<ArrayBuffer>>;
  /**
   * The bytes `from .. to`, where that costs no more; then several readers may share the file. A chunk is gone when the next one
   * is asked for.
   */
  openRange?(from: number, to: number): AsyncIterable<Uint8Array<ArrayBuffer>>;
}
