import { formatCivilDate } from '../../src/cube/format-civil-date.ts';
import { cellParts } from '../city/cell-parts.ts';
import type { DayRequests } from '../city/day-requests.ts';
import { createByteChunks } from './byte-chunks.ts';
import { dirtAt } from './dirt-at.ts';
import { type DirtyRow, dirtyRow } from './dirty-row.ts';

const titles = [
  'Журнал звернень мешканців. СИНТЕТИЧНІ ДАНІ: місто і звернення вигадані',
  'Звіт сформовано автоматично; період 01.01.2023–31.12.2025',
];
const header = '№ звернення;Дата реєстрації;Район;Послуга;Канал звернення;Вікова група';
const blankRow = ';;;;;\n';
const totalRow = 'Разом за період;;;;;\n';

const isOwnRow = (row: number, rows: number): boolean =>
  ['repeatedRow', 'blankRow', 'totalRow'].includes(dirtAt(row, rows) ?? '');

/** How many of the rows are requests: the others repeat one, are blank or totals. */
const requestsIn = (rows: number): number => {
  let requests = 0;
  for (let row = 0; row < rows; row += 1) if (!isOwnRow(row, rows)) requests += 1;
  return requests;
};

function* dirtyRequests(days: Iterable<DayRequests>): Generator<DirtyRow> {
  let id = 1_000_000_000;
  for (const { day, seconds, cells } of days) {
    const date = formatCivilDate(day);
    for (const [at, cell] of cells.entries()) {
      id += 1;
      const second = seconds[at] ?? 0;
      const clock = [second / 3600, (second / 60) % 60, second % 60].map((n) =>
        String(Math.floor(n)).padStart(2, '0'),
      );
      yield { id: `SYN-${id}`, date, time: clock.join(':'), ...cellParts(cell) };
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
    chunks.add(encoder.encode(line));
    if (chunks.isFull()) yield chunks.take();
  }
  const rest = chunks.take();
  if (rest.length > 0) yield rest;
}
