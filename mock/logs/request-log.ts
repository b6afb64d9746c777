import { cellParts } from '../city/cell-parts.ts';
import type { DayRequests } from '../city/day-requests.ts';
import { createByteChunks } from './byte-chunks.ts';
import { headerLine } from './header-line.ts';
import { createRequestStamp } from './request-stamp.ts';

/** A request log, one row a request in the order of time. Its ids say that it is synthetic. */
export function* requestLog(
  days: Iterable<DayRequests>,
  chunkBytes: number,
): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const endingOf = (cell: number): Uint8Array => {
    const { district, service, channel, age } = cellParts(cell);
    return encoder.encode(
      `;${district.profile.name.uk};${service.profile.name.uk};${channel.word};${age.label}\n`,
    );
  };
  // what follows the time on a line of each cell: made once, used for every request
  const endings: Uint8Array[] = [];
  const stamp = createRequestStamp();
  const chunks = createByteChunks(chunkBytes);
  chunks.add(headerLine('requests'));
  for (const { day, seconds, cells } of days) {
    stamp.setDay(day);
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] ?? 0;
      stamp.nextId();
      stamp.setSecond(seconds[at] ?? 0);
      chunks.add(stamp.bytes);
      chunks.add((endings[cell] ??= endingOf(cell)));
      if (chunks.isFull()) yield chunks.take();
    }
  }
  const rest = chunks.take();
  if (rest.length > 0) yield rest;
}
