/** What one run of a bench is asked for. */
export interface BenchRequest {
  /** rows of the log (ingest); the largest of the three sizes (growth); lines of each file (borders) */
  readonly rows: number;
  /** cells of the cube (query) */
  readonly cells: number;
  readonly rounds: number;
  /** tells how far it is, beside the result */
  readonly say: (line: string) => void;
}
