import { accountsTable } from './accounts-table.ts';
import { alignedTable } from './aligned-table.ts';
import { channelWords } from '../i18n/channel-words.ts';
import { formats, type Formats } from '../i18n/formats.ts';
import { missingWords } from '../i18n/missing-words.ts';
import type { CommandWords } from './command-words.ts';
import type { SummariseRequest } from './summarise-request.ts';
import type { Summary, SummaryRow } from './summary.ts';
import { windowsTable } from './windows-table.ts';

const channelsTable = ({ channels }: Summary, { i18n }: CommandWords, { formatCount }: Formats): string =>
  alignedTable(
    [
      [
        i18n._({ id: 'cli.column.channel', message: 'Канал' }),
        i18n._({ id: 'cli.column.kind', message: 'вид' }),
        i18n._({ id: 'cli.column.requests', message: 'запитів' }),
      ],
      ...channels.map(({ label, kind, requests }) => [
        label || '—',
        channelWords(i18n, kind),
        formatCount(requests),
      ]),
    ],
    2,
  );

const measured = (row: SummaryRow, { i18n }: CommandWords, format: Formats): readonly string[] => {
  const count = (value: number | null): string => (value === null ? '—' : format.formatCount(value));
  const { adoption } = row;
  return 'missing' in adoption
    ? [count(row.requests), count(row.online), missingWords(i18n, adoption.missing), '']
    : [
        count(row.requests),
        count(row.online),
        format.formatShare(adoption.value),
        format.formatShareRange(adoption.low, adoption.high),
      ];
};

const rowsTable = (summary: Summary, { by }: Pick<SummariseRequest, 'by'>, words: CommandWords): string => {
  const { i18n, locale } = words;
  const format = formats(locale);
  const heads = {
    period: i18n._({ id: 'cli.column.period', message: 'Період' }),
    district: i18n._({ id: 'cli.column.district', message: 'Район' }),
    service: i18n._({ id: 'cli.column.service', message: 'Послуга' }),
    channel: i18n._({ id: 'cli.column.channel', message: 'Канал' }),
  };
  return alignedTable(
    [
      [
        ...by.map((field) => heads[field]),
        i18n._({ id: 'cli.column.requests', message: 'запитів' }),
        i18n._({ id: 'cli.column.online', message: 'онлайн' }),
        i18n._({ id: 'cli.column.adoption', message: 'частка онлайн' }),
        i18n._({ id: 'cli.column.interval', message: '95 % інтервал' }),
      ],
      ...summary.rows.map((row) => [
        ...by.map((field) => row[field] || '—'),
        ...measured(row, words, format),
      ]),
    ],
    by.length,
  );
};

/** The summary as short tables for people. */
export const summaryText = (
  summary: Summary,
  request: Pick<SummariseRequest, 'by'>,
  words: CommandWords,
): string => {
  if (summary.files.length === 0) return words.i18n._({ id: 'cli.nothing', message: 'Нічого не прочитано.' });
  const format = formats(words.locale);
  const parts = [accountsTable(summary.files, words)];
  if (summary.from !== null) parts.push(`${summary.from} – ${summary.to}`);
  if (summary.channels.length > 0) parts.push(channelsTable(summary, words, format));
  if (summary.windows !== undefined) parts.push(windowsTable(summary.windows, words));
  if (summary.rows.length > 0) parts.push(rowsTable(summary, request, words));
  return parts.join('\n\n');
};
