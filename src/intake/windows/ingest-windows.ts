import { createCityMatcher } from '../../city/city-matcher.ts';
import { createCubeBuilder } from '../../cube/cube-builder.ts';
import { composeWindows } from '../../cube/windows/compose-windows.ts';
import { packWindows } from '../../cube/windows/pack-windows.ts';
import type { ByteSource } from '../byte-source.ts';
import type { ImportOutcome } from '../import-report.ts';
import type { IngestContext } from '../ingest-context.ts';
import type { Mapping } from '../mapping.ts';
import type { Problem } from '../problem.ts';
import { ProgressTeller } from '../progress-teller.ts';
import { readWindows, type WindowsOutcome } from './read-windows.ts';
import { windowNames } from './window-names.ts';
import { windowMappingOf } from './window-mapping-of.ts';

type Read = Extract<WindowsOutcome, { kind: 'read' }>;

const outcomeOf = (reads: readonly Read[]): ImportOutcome => {
  const set = composeWindows(reads.map((read) => read.set));
  const faults = reads.flatMap(({ report }) =>
    report.faults.map((fault) => ({ ...fault, file: report.file.name })),
  );
  return {
    kind: 'imported',
    ids: null,
    cube: createCubeBuilder({ unit: 'day', yearStartMonth: 1, segmentNames: ['', '', ''] }).build(),
    report: {
      files: reads.map(({ report }) => report.file),
      requests: 0,
      channels: [],
      // such lists tell of requests, which cannot be said of windows; the mapping page asks about names before
      unmatched: { districts: [], services: [], channels: [] },
      windows: {
        set: packWindows(set),
        faults,
        faultsTotal: reads.reduce((sum, { report }) => sum + report.faultsTotal, 0),
        mended: reads[0]?.report.mended ?? [],
      },
    },
  };
};

/**
 * Imports tables of windows. The cube of such an import is empty, for windows are in no period and are never summed: what was
 * read is in `report.windows`.
 */
export const ingestWindows = async (
  sources: readonly ByteSource[],
  mapping: Mapping,
  context: IngestContext,
): Promise<ImportOutcome> => {
  const { city, signal, onProgress } = context;
  const progress = new ProgressTeller(sources, onProgress);
  const names = windowNames(mapping, createCityMatcher(city));
  const reads: Read[] = [];
  const problems: Problem[] = [];
  let rows = 0;
  for (const [at, source] of sources.entries()) {
    signal?.throwIfAborted();
    const read = await readWindows(source, windowMappingOf(mapping), names);
    if (read.kind === 'failed') {
      problems.push(...read.problems);
      continue;
    }
    reads.push(read);
    rows += read.report.file.rowsRead;
    progress.tell(at, source.bytes, rows);
  }
  signal?.throwIfAborted();
  if (problems.length > 0) return { kind: 'failed', problems };
  progress.tellEnd(rows);
  return outcomeOf(reads);
};
