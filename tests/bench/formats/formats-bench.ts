import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Page } from '@playwright/test';
import { openBrowser } from '../../support/open-page.ts';
import type { BenchRequest } from '../bench-request.ts';
import { rendererPeak } from '../growth/renderer-peak.ts';
import { inBenchPage } from '../in-bench-page.ts';
import { duckdbNative } from '../ingest/duckdb-native.ts';
import { median } from '../median.ts';
import type { CountsSummary } from '../page/counts-summary.ts';
import type { Bench } from '../page/main.ts';
import { serveBenchPage } from '../serve-bench-page.ts';
import { bombFile } from './bomb-file.ts';
import { demoParquet } from './demo-parquet.ts';
import { parquetQuery } from './parquet-query.ts';
import { workbookFile } from './workbook-file.ts';
import { workbookRows } from './workbook-rows.ts';

const sheetRows = 100_000;

/** Medians of one file. */
export interface FileFigures {
  readonly rows: number;
  readonly bytes: number;
  /** from choosing the file to seeing its first rows */
  readonly lookMs: number;
  /** from confirming the mapping to having the counts */
  readonly ms: number;
  /** most memory that the page and its workers had resident; null where the system does not tell */
  readonly peakMiB: number | null;
}

/** A peer's median, or why it cannot. */
export type PeerFigure = { readonly ms: number } | { readonly cannot: string };

export interface FormatsFigures {
  readonly xlsx: FileFigures;
  readonly ods: FileFigures;
  readonly bomb: { readonly bytes: number; readonly refusedMs: number; readonly code: string };
  readonly parquet: FileFigures;
  readonly duckdbWasm: PeerFigure;
  readonly duckdbNativeOne: PeerFigure;
  readonly duckdbNativeAll: PeerFigure;
}

interface Request {
  readonly address: string;
  readonly rounds: number;
  readonly say: BenchRequest['say'];
}

// the page's main.ts put it there
const readFile = (page: Page) => page.evaluate(() => (window as unknown as { bench: Bench }).bench.formats());
const readByDuckdb = (page: Page) =>
  page.evaluate(() => (window as unknown as { bench: Bench }).bench.duckdbParquet());

/** In a browser of its own: a process remembers its peak for good. */
const inFreshBrowser = async <T>(address: string, path: string, work: (page: Page) => Promise<T>) => {
  const browser = await openBrowser();
  try {
    return await inBenchPage(browser, { address, path }, work);
  } finally {
    await browser.close();
  }
};

const assertSame = (name: string, counts: CountsSummary | null, expected: CountsSummary): void => {
  if (counts?.digest === expected.digest && counts.rows === expected.rows) return;
  throw new Error(`${name} counted ${JSON.stringify(counts)} instead of ${JSON.stringify(expected)}`);
};

const measureFile = async (
  { address, rounds, say }: Request,
  path: string,
  expected: CountsSummary,
): Promise<FileFigures> => {
  const runs: { readonly ms: number; readonly lookMs: number; readonly peakMiB: number | null }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const run = await inFreshBrowser(address, path, async (page) => {
      const read = await readFile(page);
      return { read, peakMiB: rendererPeak() };
    });
    if (run.read.kind !== 'read') throw new Error(`${path} was refused: ${run.read.code}`);
    assertSame(`Uptake, ${path}`, run.read.counts, expected);
    const { ms, lookMs } = run.read;
    say(`${path}: look ${Math.round(lookMs)} ms, import ${Math.round(ms)} ms, ${run.peakMiB} MiB`);
    runs.push({ ms, lookMs, peakMiB: run.peakMiB });
  }
  const peaks = runs.flatMap(({ peakMiB }) => peakMiB ?? []);
  return {
    rows: expected.rows,
    bytes: statSync(path).size,
    ms: Math.round(median(runs.map(({ ms }) => ms))),
    lookMs: Math.round(median(runs.map(({ lookMs }) => lookMs))),
    peakMiB: peaks.length === 0 ? null : median(peaks),
  };
};

const measureBomb = async ({ address, rounds, say }: Request): Promise<FormatsFigures['bomb']> => {
  const path = await bombFile();
  const times: number[] = [];
  let code = '';
  for (let round = 0; round < rounds; round += 1) {
    const run = await inFreshBrowser(address, path, readFile);
    if (run.kind !== 'refused') throw new Error('the bomb was read');
    ({ code } = run);
    say(`bomb refused in ${Math.round(run.ms)} ms: ${code}`);
    times.push(run.ms);
  }
  return { bytes: statSync(path).size, refusedMs: Math.round(median(times)), code };
};

const measureDuckdbWasm = async (
  { address, rounds, say }: Request,
  path: string,
  expected: CountsSummary,
): Promise<PeerFigure> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const run = await inFreshBrowser(address, path, readByDuckdb);
    if (run.kind === 'cannot') return { cannot: run.message };
    assertSame('DuckDB-Wasm', run.counts, expected);
    say(`DuckDB-Wasm ${Math.round(run.ms)} ms`);
    times.push(run.ms);
  }
  return { ms: Math.round(median(times)) };
};

/** Files of other formats than delimited text, read by the product, and Parquet by its peers too. */
export const formatsBench = async ({ rows, rounds, say }: BenchRequest): Promise<FormatsFigures> => {
  const page = await serveBenchPage();
  const request = { address: page.address, rounds, say };
  try {
    const book = workbookRows(sheetRows);
    const parquet = await demoParquet(rows);
    const times = { one: [] as number[], all: [] as number[] };
    let expected: CountsSummary | null = null;
    for (let round = 0; round < rounds; round += 1)
      for (const [name, threads] of [['one', 1] as const, ['all', availableParallelism()] as const]) {
        const { ms, counts } = await duckdbNative(parquet, threads, parquetQuery);
        expected ??= counts;
        if (expected !== null) assertSame('native DuckDB', counts, expected);
        say(`native DuckDB, ${threads} threads: ${Math.round(ms)} ms`);
        times[name].push(ms);
      }
    if (expected === null) throw new Error('native DuckDB counted nothing');
    return {
      xlsx: await measureFile(request, await workbookFile('xlsx', book), book.counts),
      ods: await measureFile(request, await workbookFile('ods', book), book.counts),
      bomb: await measureBomb(request),
      parquet: await measureFile(request, parquet, expected),
      duckdbWasm: await measureDuckdbWasm(request, parquet, expected),
      duckdbNativeOne: { ms: Math.round(median(times.one)) },
      duckdbNativeAll: { ms: Math.round(median(times.all)) },
    };
  } finally {
    await page.close();
  }
};
