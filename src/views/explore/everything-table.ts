import type { ChartCell, ChartColumn, ChartTable } from '../../charts/chart-table.ts';
import { measurementCell } from '../../charts/measurement-cell.ts';
import type { CityProfile } from '../../city/city-profile.ts';
import type { AnswerRow, Answered } from '../../cube/answer.ts';
import type { ChannelKind } from '../../cube/channel-kind.ts';
import { formatCivilDate } from '../../cube/format-civil-date.ts';
import { isPartial } from '../../cube/is-partial.ts';
import type { DayRange } from '../../cube/day-range.ts';
import { periodId } from '../../cube/period-id.ts';
import { adoption } from '../../measures/adoption.ts';
import { onlineRequests } from '../../measures/online-requests.ts';
import { requests } from '../../measures/requests.ts';
import { usedOnline } from '../picture/used-online.ts';
import { serviceAdoption } from '../picture/service-adoption.ts';
import { chosenKinds } from '../picture/chosen-kinds.ts';
import type { TableField, ViewState } from '../state/view-state.ts';

export interface EverythingWords {
  readonly fields: Readonly<Record<TableField, string>>;
  readonly requests: string;
  readonly online: string;
  readonly adoption: string;
  readonly low: string;
  readonly high: string;
  readonly n: string;
  readonly partial: string;
  readonly nameOf: (field: Exclude<TableField, 'period'>, key: string) => string;
  readonly kindOf: (kind: ChannelKind) => string;
}

export interface Everything {
  readonly table: ChartTable;
  /** beside the rows: where a row leads */
  readonly rowKeys: readonly string[];
}

const textOf = (
  row: AnswerRow,
  field: TableField,
  { answer, words, range }: EverythingContext & { readonly answer: Answered },
) => {
  if (field === 'period') {
    const { period = 0 } = row;
    const { every = 'day' } = answer;
    // language-free, so that the column sorts by time
    const id = periodId(period, every);
    return isPartial(period, every, range) ? `${id} (${words.partial})` : id;
  }
  const member = row.members[field];
  const name = words.nameOf(field, member?.key ?? '');
  return field === 'channel' && member?.kind ? `${name} (${words.kindOf(member.kind)})` : name;
};

/** What rows are judged by, beside their numbers. */
export interface EverythingContext {
  readonly words: EverythingWords;
  readonly city: CityProfile;
  /** the complete days shown: a period that reaches out of them is partial */
  readonly range: DayRange;
}

/** The first column is the widest, and services have the longest names. */
const columnOrder: readonly TableField[] = ['service', 'district', 'period', 'channel'];

const isShown = ({ members }: AnswerRow, { kinds }: ViewState): boolean => {
  const kind = members.channel?.kind;
  return kinds.length === 0 || kind === undefined || kinds.includes(kind);
};

/**
 * The rows of an answer with everything that is known of them. Split by channel there is no adoption: a channel is online or
 * it is not.
 */
export const everythingTable = (
  answer: Answered,
  state: ViewState,
  context: EverythingContext,
): Everything => {
  const { words, city, range } = context;
  const { switches } = state;
  const fields = columnOrder.filter((field) => state.fields.includes(field));
  const byChannel = fields.includes('channel');
  const numbers: readonly ChartColumn[] = byChannel
    ? []
    : [
        { id: 'online', header: words.online, kind: 'count' },
        { id: 'adoption', header: words.adoption, kind: 'share' },
        { id: 'low', header: words.low, kind: 'share' },
        { id: 'high', header: words.high, kind: 'share' },
        { id: 'n', header: words.n, kind: 'count' },
      ];
  const ofService = serviceAdoption(city, switches);
  // a service may have gone online between two periods, but not between two districts
  const used = fields.includes('period')
    ? new Set<string>()
    : usedOnline(answer.rows.map(({ members, tally }) => ({ service: members.service?.key ?? '', tally })));
  const rows = answer.rows.filter((row) => isShown(row, state));
  const measured = (row: AnswerRow): ChartCell[] => {
    if (byChannel) return [{ kind: 'count', value: requests(row.tally) }];
    const service = row.members.service?.key;
    const share =
      service === undefined || used.has(service)
        ? adoption(row.tally, switches)
        : ofService(service, row.tally, range.to);
    const bound = (end: 'low' | 'high'): ChartCell =>
      share.kind === 'value' ? { kind: 'share', value: share[end] } : '';
    return [
      { kind: 'count', value: requests(chosenKinds(row.tally, state.kinds)) },
      { kind: 'count', value: onlineRequests(row.tally, switches) },
      measurementCell(share, 'share'),
      bound('low'),
      bound('high'),
      share.kind === 'value' ? { kind: 'count', value: share.n } : '',
    ];
  };
  return {
    table: {
      columns: [
        ...fields.map((id): ChartColumn => ({ id, header: words.fields[id], kind: 'text' })),
        { id: 'requests', header: words.requests, kind: 'count' },
        ...numbers,
      ],
      rows: rows.map((row) => [
        ...fields.map((field) => textOf(row, field, { ...context, answer })),
        ...measured(row),
      ]),
    },
    rowKeys: rows.map(({ period, members }) =>
      JSON.stringify([
        period === undefined ? null : formatCivilDate(period),
        members.district?.key ?? null,
        members.service?.key ?? null,
        members.channel?.key ?? null,
        members.channel?.kind ?? null,
      ]),
    ),
  };
};
