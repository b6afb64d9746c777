import { kharkiv } from '../../src/city/kharkiv.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import type { ImportOutcome } from '../../src/intake/import-report.ts';
import { ingest } from '../../src/intake/ingest.ts';
import type { IngestContext } from '../../src/intake/ingest-context.ts';
import type { Mapping } from '../../src/intake/mapping.ts';

/** A mapping of the usual columns, with what a test wants otherwise. */
export const logMapping = (changes: Partial<Mapping> = {}): Mapping => ({
  version: 2,
  date: { kind: 'column', column: 'date' },
  dateOrder: null,
  district: null,
  service: null,
  channel: { kind: 'column', column: 'channel' },
  count: null,
  id: null,
  segments: [],
  channelKinds: {},
  districtNames: {},
  serviceNames: {},
  rowFilters: [],
  districtBasis: 'unknown',
  ...changes,
});

/** Imports texts as if they were files, named a.csv, b.csv ... */
export const importTexts = (
  texts: readonly string[],
  mapping: Mapping = logMapping(),
  context: Partial<IngestContext> = {},
): Promise<ImportOutcome> =>
  ingest(
    texts.map((text, at) => bytesSource(`${'abcdefgh'[at] ?? at}.csv`, new TextEncoder().encode(text))),
    mapping,
    { city: kharkiv, ...context },
  );

/** The outcome of an import that must succeed. */
export const imported = async (
  outcome: Promise<ImportOutcome>,
): Promise<Extract<ImportOutcome, { kind: 'imported' }>> => {
  const done = await outcome;
  if (done.kind !== 'imported') throw new Error(`not imported: ${JSON.stringify(done)}`);
  return done;
};

/** Codes and values of the problems for which nothing was imported. */
export const failure = async (outcome: Promise<ImportOutcome>) => {
  const done = await outcome;
  if (done.kind !== 'failed') throw new Error(`not failed but ${done.kind}`);
  return done.problems;
};
