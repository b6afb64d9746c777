import { formatCivilDate } from '../../src/cube/format-civil-date.ts';
import { type CellParts, cellParts } from '../city/cell-parts.ts';
import type { DayRequests } from '../city/day-requests.ts';
import { createByteChunks } from './byte-chunks.ts';
import { type Dirt, dirtAt } from './dirt-at.ts';
import { type DirtyRow, dirtyRow } from './dirty-row.ts';

const titles = [
  'Журнал звернень мешканців. СИНТЕТИЧНІ ДАНІ: місто і звернення вигадані',
  'Звіт сформовано автоматично; період 01.01.2023–31.12.2025',
];
const header = '№ звернення;Дата реєстрації;Район;Послуга;Канал звернення;Вікова група';
const blankRow = ';;;;;\n';
const totalRow = 'Разом за період;;;;;\n';

const ownRows: ReadonlySet<Dirt | null> = new Set(['repeatedRow', 'blankRow', 'totalRow'] as const);
const isOwnRow = (row: number, rows: number): boolean => ownRows.has(dirtAt(row, rows));

/** characters that are encoded in one go */
const linesAtOnce = 8192;

/** How many of the rows are requests: the others repeat one, are blank or totals. */
const requestsIn = (rows: number): number => {
  let requests = 0;
  for (let row = 0; row < rows; row += 1) if (!isOwnRow(row, rows)) requests += 1;
  return requests;
};

const twoDigits = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));

const clock = (second: number): string => {
  const minute = Math.floor(second / 60);
  const hour = Math.floor(minute / 60);
  return `${twoDigits[hour]}:${twoDigits[minute - hour * 60]}:${twoDigits[second - minute * 60]}`;
};

function* dirtyRequests(days: Iterable<DayRequests>): Generator<DirtyRow> {
  const parts: CellParts[] = [];
  let id = 1_000_000_000;
  for (const { day, seconds, cells } of days) {
    const date = formatCivilDate(day);
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] ?? 0;
      id += 1;
      yield { id: `SYN-${id}`, date, time: clock(seconds[at] ?? 0), cell: (parts[cell] ??= cellParts(cell)) };
    }
  }
}

/** A request log as it comes out of an old system: faults at fixed rows, each kind as often as `plantedTruths.dirt` says. */
export function* dirtyLog(
  daysOf: (requests: number) => Iterable<DayRequests>,
  rows: number,
  chunkBytes: number,
): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const requests = dirtyRequests(daysOf(requestsIn(rows)))[Symbol.iterator]();
  const chunks = createByteChunks(chunkBytes);
  chunks.add(encoder.encode(`${[...titles, header].join('\n')}\n`));
  let lastClean = '';
  let lines = '';
  for (let row = 0; row < rows; row += 1) {
    const dirt = dirtAt(row, rows);
    let line = lastClean;
    if (dirt === 'blankRow') line = blankRow;
    else if (dirt === 'totalRow') line = totalRow;
    else if (dirt !== 'repeatedRow') {
      const next = requests.next();
      if (next.done) return;
      line = dirtyRow(next.value, dirt, row);
      if (dirt === null) lastClean = line;
    }
    lines += line;
    if (lines.length < linesAtOnce && chunkBytes > linesAtOnce) continue;
    chunks.add(encoder.encode(lines));
    lines = '';
    if (chunks.isFull()) yield chunks.take();
  }
  chunks.add(encoder.encode(lines));
  const rest = chunks.take();
  if (rest.length > 0) yield rest;
}
