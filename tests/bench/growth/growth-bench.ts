import { availableParallelism } from 'node:os';
import { openBrowser } from '../../support/open-page.ts';
import type { BenchRequest } from '../bench-request.ts';
import { duckdbNative } from '../ingest/duckdb-native.ts';
import { median } from '../median.ts';
import type { CountsSummary } from '../page/counts-summary.ts';
import { runLane } from '../run-lane.ts';
import { serveBenchPage } from '../serve-bench-page.ts';
import { fittedExponent } from './fitted-exponent.ts';
import { growthLog } from './growth-log.ts';
import { rendererPeak } from './renderer-peak.ts';

/** Medians of one size. */
export interface GrowthSize {
  readonly rows: number;
  readonly ms: number;
  /** most memory that the page and its workers had resident; null where the system does not tell */
  readonly peakMiB: number | null;
}

export interface GrowthFigures {
  readonly sizes: readonly GrowthSize[];
  /** of the time over the rows */
  readonly exponent: number;
}

/** The product over one size, in a browser of its own: a process remembers its peak for good. */
const measureOnce = async (address: string, path: string, expected: CountsSummary | null) => {
  const browser = await openBrowser();
  try {
    let peakMiB: number | null = null;
    const { ms, counts } = await runLane(browser, address, {
      lane: 'uptakeAll',
      path,
      beforeClosing: () => void (peakMiB = rendererPeak()),
    });
    if (counts?.digest !== expected?.digest) {
      throw new Error(`Uptake counted ${JSON.stringify(counts)}, DuckDB ${JSON.stringify(expected)}`);
    }
    return { ms, peakMiB: peakMiB as number | null }; // assigned in the callback, which the compiler cannot see
  } finally {
    await browser.close();
  }
};

/** Time and memory of three sizes over the same cells: what grows with the rows, and how fast? */
export const growthBench = async ({ rows: most, rounds, say }: BenchRequest): Promise<GrowthFigures> => {
  const page = await serveBenchPage();
  const sizes: GrowthSize[] = [];
  try {
    for (const rows of [most / 20, most / 4, most].map(Math.round)) {
      const path = growthLog(rows);
      const { counts } = await duckdbNative(path, availableParallelism());
      const runs: { readonly ms: number; readonly peakMiB: number | null }[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const run = await measureOnce(page.address, path, counts);
        say(`${rows} rows: ${Math.round(run.ms)} ms, ${run.peakMiB} MiB`);
        runs.push(run);
      }
      const peaks = runs.flatMap(({ peakMiB }) => (peakMiB === null ? [] : [peakMiB]));
      const ms = Math.round(median(runs.map((run) => run.ms)));
      sizes.push({ rows, ms, peakMiB: peaks.length === 0 ? null : median(peaks) });
    }
  } finally {
    await page.close();
  }
  return { sizes, exponent: Math.round(fittedExponent(sizes) * 1000) / 1000 };
};
