/** What one run of a bench is asked for. */
export interface BenchRequest {
  /** rows of the log (ingest, formats: that as Parquet); the largest of the three sizes (growth); lines of each file (borders) */
  readonly rows: number;
  /** cells of the cube (query) */
  readonly cells: number;
  readonly rounds: number;
  /** browsers to kill (crash) */
  readonly kills: number;
  /** of the moments at which they are (crash) */
  readonly seed: number;
  /** tells how far it is, beside the result */
  readonly say: (line: string) => void;
}
