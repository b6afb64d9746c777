import * as v from 'valibot';
import { channelKinds } from '../cube/channel-kind.ts';
import { periodUnits } from '../cube/period-unit.ts';
import { delimiters, encodings } from '../intake/dialect.ts';
import { parseMapping } from '../intake/parse-mapping.ts';
import { duplicateCodes, fileProblemCodes, leftOutCodes, rejectedCodes } from '../intake/problem.ts';
import { windowsReport } from './windows-report-schema.ts';
import { parseLists } from './parse-lists.ts';
import { rowChecks } from './row-checks-schema.ts';
import type { WorkspaceFileList } from './workspace-file.ts';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.string();
const day = v.pipe(v.number(), v.safeInteger());
const instant = v.pipe(text, v.isoTimestamp());
const labels = v.array(v.object({ label: text, requests: whole }));

const problem = v.object({
  code: v.picklist([...fileProblemCodes, ...rejectedCodes, ...duplicateCodes, ...leftOutCodes]),
  where: v.object({ file: text, row: v.exactOptional(whole), line: v.exactOptional(whole) }),
  values: v.record(text, v.union([text, v.number()])),
});

// loose: what a later program of the same version adds to them is not lost
const totals = {
  name: text,
  bytes: whole,
  encoding: v.picklist(encodings),
  delimiter: v.picklist(delimiters),
  rowsRead: whole,
  counted: whole,
  rejected: whole,
  duplicate: whole,
  leftOut: whole,
  filtered: v.exactOptional(v.array(whole)),
  hiddenRows: v.exactOptional(whole),
  problemsTotal: whole,
  problemsByCode: v.record(text, whole),
};

const mapping = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseMapping(dataset.value);
    if (parsed.kind === 'mapping') return parsed.mapping;
    addIssue();
    return NEVER;
  }),
);

const stored = v.object({
  id: v.pipe(text, v.nonEmpty(), v.maxLength(100)),
  name: text,
  importedAt: instant,
  synthetic: v.boolean(),
  kept: v.boolean(),
  unit: v.picklist(periodUnits),
  range: v.nullable(v.object({ from: day, to: day })),
  requests: whole,
  mapping,
  files: v.array(v.looseObject({ ...totals, contentHash: v.nullable(text) })),
  ids: v.exactOptional(v.object({ keyMark: text, space: text, requests: whole })),
  replacement: v.exactOptional(
    v.object({ imports: v.array(v.object({ id: text, cells: v.picklist(['all', 'same-places']) })) }),
  ),
  formerIds: v.exactOptional(v.array(text)),
});

const report = v.object({
  files: v.array(
    v.pipe(
      v.looseObject({ ...totals, problems: v.array(problem), checks: v.exactOptional(rowChecks) }),
      v.check((file) => file.rowsRead === file.counted + file.rejected + file.duplicate + file.leftOut),
    ),
  ),
  requests: whole,
  channels: v.array(v.object({ label: text, kind: v.picklist(channelKinds), requests: whole })),
  unmatched: v.object({ districts: labels, services: labels, channels: labels }),
  windows: v.exactOptional(windowsReport),
  isRest: v.exactOptional(v.literal(true)),
});

const lists = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseLists(dataset.value);
    if (parsed !== null) return parsed;
    addIssue();
    return NEVER;
  }),
);

const fileList = v.object({
  savedAt: instant,
  idKey: v.exactOptional(v.nullable(v.tuple([whole, whole]))),
  imports: v.array(
    v.object({
      stored,
      report,
      cubeBytes: whole,
      cubeSum: whole,
      idBytes: v.exactOptional(whole),
      idSum: v.exactOptional(whole),
    }),
  ),
  lists: v.exactOptional(lists),
  mappings: v.optional(v.array(v.object({ shape: text, mapping, name: text, savedAt: instant })), []),
});

/** The list of a workspace file, checked down to the last entry; null if it is none. */
export const parseFileList = (json: string): WorkspaceFileList | null => {
  try {
    const parsed = v.safeParse(fileList, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
};
