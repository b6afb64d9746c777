import type { CityMatcher } from '../../src/city/city-matcher.ts';
import type { Mapping } from '../../src/intake/mapping.ts';

/** A file as a list of rows of cells; `header` names the columns. */
export interface ObviousFile {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ObviousOutcome {
  /** 'day|district|service|channel/kind|segment' -> requests */
  readonly cells: Record<string, number>;
  /** per file: code of each row, in order; 'counted' too */
  readonly rows: readonly (readonly string[])[];
  /** 'file:row' of the first row, for each duplicate, in order */
  readonly firsts: readonly string[];
}

const gaps = ['', 'NA', '-'];
const totals = ['Всього', 'Разом', 'Total'];

/**
 * What an import has to give, in the plainest words: one row after the other, objects and strings only.
 * Knows the dates through `dayOf`, counts without grouping, and the words that the generated tables use.
 */
export const obviousIngest = (
  files: readonly ObviousFile[],
  mapping: Mapping,
  { matcher, dayOf }: { matcher: CityMatcher; dayOf: (text: string) => string | null },
): ObviousOutcome => {
  const cells = new Map<string, number>();
  const ids = new Map<string, string>();
  const firsts: string[] = [];
  const kinds = new Map(Object.entries(mapping.channelKinds));
  const { channel } = mapping;
  if (channel.kind === 'windows') throw new Error('windows have a twin of their own');
  const hasCounts = mapping.count !== null || channel.kind === 'wide';

  const rowOutcome = (file: ObviousFile, row: readonly string[], number: number): string => {
    const at = (column: string | null): string =>
      column === null ? '' : (row[file.header.indexOf(column)] ?? '');
    const label = (column: string | null): string => at(column).split(/\s+/).filter(Boolean).join(' ');
    const plain = (text: string): string => text.trim().toLowerCase();
    for (const { column, rows: which, values } of mapping.rowFilters) {
      const cell = row[file.header.indexOf(column)];
      const isListed = values.some((value) => plain(value) === plain(cell ?? ''));
      if (cell !== undefined && isListed === (which === 'leaveOut')) return 'row-filter';
    }
    if (mapping.date.kind !== 'column') throw new Error('the twin knows one date column');
    const day = dayOf(at(mapping.date.column).trim());
    if (row.every((cell) => cell.trim() === '')) return 'blank-row';
    const first = row.find((cell) => cell.trim() !== '') ?? '';
    const above = [at(mapping.date.column), at(mapping.district), at(mapping.service)];
    const isTotal = (cell: string) => totals.some((word) => cell.trim().split(' ')[0] === word);
    if (day === null && [first, ...above].some(isTotal)) return 'total-row';
    const channelCell = channel.kind === 'column' ? label(channel.column) : '';
    const places = [label(mapping.district), label(mapping.service), channelCell];
    if (day !== null && hasCounts && places.some((cell) => totals.includes(cell))) return 'total-row';
    const mapped = [
      mapping.date.column,
      mapping.district,
      mapping.service,
      mapping.count,
      mapping.id,
      ...mapping.segments.map(({ column }) => column),
      ...mapping.rowFilters.map(({ column }) => column),
      ...(channel.kind === 'column' ? [channel.column] : channel.columns.map(({ column }) => column)),
    ].filter((column) => column !== null);
    if (mapped.some((column) => file.header.indexOf(column) >= row.length)) return 'too-few-fields';
    if (row.slice(file.header.length).some((cell) => cell.trim() !== '')) return 'too-many-fields';
    if (day === null) return at(mapping.date.column).trim() === '' ? 'no-date' : 'unreadable-date';

    const counts =
      channel.kind === 'wide'
        ? channel.columns.map(({ column, kind }) => ({
            channel: `${column}/${kind}`,
            text: at(column).trim(),
          }))
        : [
            {
              channel: `${channelCell}/${kinds.get(channelCell) ?? matcher.channelKind(channelCell) ?? 'unknown'}`,
              text: mapping.count === null ? '1' : at(mapping.count).trim(),
            },
          ];
    const given = counts.filter(({ text }) => !gaps.includes(text));
    if (given.some(({ text }) => !/^\d+$/.test(text))) return 'bad-count';
    if (given.length === 0) return 'no-count';
    const id = at(mapping.id).trim();
    if (mapping.id !== null && id !== '') {
      const before = ids.get(id);
      if (before !== undefined) {
        firsts.push(before);
        return 'duplicate-id';
      }
      ids.set(id, `${file.name}:${number}`);
    }
    const named = (text: string, dimension: 'district' | 'service'): string => {
      const names = dimension === 'district' ? mapping.districtNames : mapping.serviceNames;
      const given = Object.entries(names).find(([written]) => plain(written) === plain(text))?.[1];
      if (text === '' || given?.kind === 'unknown') return '';
      if (given?.kind === 'own') return text;
      return given?.id ?? matcher[dimension](text) ?? text;
    };
    const segment = label(mapping.segments[0]?.column ?? null);
    for (const { channel, text } of given) {
      const cell = [
        day,
        named(label(mapping.district), 'district'),
        named(label(mapping.service), 'service'),
        channel,
        segment,
      ].join('|');
      cells.set(cell, (cells.get(cell) ?? 0) + Number(text));
    }
    return 'counted';
  };

  const rows = files.map((file) => file.rows.map((row, at) => rowOutcome(file, row, at + 1)));
  return { cells: Object.fromEntries([...cells].filter(([, count]) => count > 0)), rows, firsts };
};
