import { answerQuestion } from '../cube/answer-question.ts';
import type { AnswerRow } from '../cube/answer.ts';
import type { ChannelKind } from '../cube/channel-kind.ts';
import type { Cube } from '../cube/cube.ts';
import { formatCivilDate } from '../cube/format-civil-date.ts';
import { periodId } from '../cube/period-id.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import { rollsUpTo } from '../cube/rolls-up-to.ts';
import type { FileAccount, ImportReport } from '../intake/import-report.ts';
import type { ImportOutcome } from '../intake/import-report.ts';
import { adoption } from '../measures/adoption.ts';
import type { AdoptionSwitches } from '../measures/adoption-switches.ts';
import type { MissingReason } from '../measures/measurement.ts';
import { onlineRequests } from '../measures/online-requests.ts';
import { requests } from '../measures/requests.ts';
import { summaryWindows, type SummaryWindow } from './summary-windows.ts';
import type { SummariseRequest, SummaryField } from './summarise-request.ts';

export interface SummaryRow {
  readonly period?: string;
  readonly district?: string;
  readonly service?: string;
  readonly channel?: string;
  /** beside `channel`: the same word may have been given two kinds */
  readonly kind?: ChannelKind;
  /** null where the data are too coarse to say */
  readonly requests: number | null;
  readonly online: number | null;
  readonly adoption:
    | { readonly value: number; readonly n: number; readonly low: number; readonly high: number }
    | { readonly missing: MissingReason };
}

interface SummaryFile extends Omit<FileAccount, 'problems'> {
  readonly problems: readonly {
    readonly code: string;
    readonly row: number | null;
    readonly line: number | null;
    readonly values: Readonly<Record<string, string | number>>;
  }[];
}

/** What `summarise --json` writes. */
export interface Summary {
  readonly files: readonly SummaryFile[];
  readonly requests: number;
  /** first and last civil day of the data, inclusive; null without data */
  readonly from: string | null;
  readonly to: string | null;
  readonly unit: PeriodUnit | null;
  readonly channels: ImportReport['channels'];
  readonly unmatched: ImportReport['unmatched'];
  readonly rows: readonly SummaryRow[];
  /** of a table of windows, which has nothing else */
  readonly windows?: readonly SummaryWindow[];
}

/** assisted requests count as online (as GOV.UK counts), out of the requests through all channels */
const switches: AdoptionSwitches = { assisted: 'online', against: 'all' };

export const emptySummary: Summary = {
  files: [],
  requests: 0,
  from: null,
  to: null,
  unit: null,
  channels: [],
  unmatched: { districts: [], services: [], channels: [] },
  rows: [],
};

const fileOf = ({ checks: _, ...account }: FileAccount): SummaryFile => ({
  ...account,
  problems: account.problems.map(({ code, where, values }) => ({
    code,
    row: where.row ?? null,
    line: where.line ?? null,
    values,
  })),
});

const rowOf = (
  { period, members, tally }: AnswerRow,
  by: readonly SummaryField[],
  every: PeriodUnit,
): SummaryRow => {
  const measured = adoption(tally, switches);
  const { district, service, channel } = members;
  return {
    ...(by.includes('period') && period !== undefined ? { period: periodId(period, every) } : {}),
    ...(district === undefined ? {} : { district: district.key }),
    ...(service === undefined ? {} : { service: service.key }),
    ...(channel === undefined ? {} : { channel: channel.label, kind: channel.kind ?? 'unknown' }),
    requests: requests(tally),
    online: onlineRequests(tally, switches),
    adoption:
      measured.kind === 'missing'
        ? { missing: measured.reason }
        : { value: measured.value, n: measured.n, low: measured.low, high: measured.high },
  };
};

const rowsOf = (cube: Cube, { by, every }: Pick<SummariseRequest, 'by' | 'every'>): readonly SummaryRow[] => {
  const unit = every ?? (rollsUpTo(cube.unit, 'month') ? 'month' : cube.unit);
  const answer = answerQuestion(cube, { filter: {}, by, every: unit });
  if (answer.kind === 'missing') {
    return [{ requests: null, online: null, adoption: { missing: answer.reason } }];
  }
  return answer.rows.map((row) => rowOf(row, by, unit));
};

/** Sums an import up as asked. */
export const summaryOf = (
  { cube, report }: Extract<ImportOutcome, { kind: 'imported' }>,
  request: Pick<SummariseRequest, 'by' | 'every'>,
): Summary => ({
  files: report.files.map(fileOf),
  requests: report.requests,
  from: cube.range === null ? null : formatCivilDate(cube.range.from),
  to: cube.range === null ? null : formatCivilDate(cube.range.to),
  unit: report.windows ? null : cube.unit,
  channels: report.channels,
  unmatched: report.unmatched,
  ...(report.windows
    ? { rows: [], windows: summaryWindows(report.windows) }
    : { rows: rowsOf(cube, request) }),
});
