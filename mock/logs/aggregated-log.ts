import { formatCivilDate } from '../../src/cube/format-civil-date.ts';
import { cellParts } from '../city/cell-parts.ts';
import type { DayCounts } from '../city/day-counts.ts';
import { createByteChunks } from './byte-chunks.ts';
import { headerLine } from './header-line.ts';

/** One row a day, district, service, channel and age group. The last column is empty: its name says that all is synthetic. */
export function* aggregatedLog(
  days: Iterable<DayCounts>,
  chunkBytes: number,
): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const labelsOf = (cell: number): Uint8Array => {
    const { district, service, channel, age } = cellParts(cell);
    return encoder.encode(
      `;${district.profile.name.uk};${service.profile.name.uk};${channel.word};${age.label};`,
    );
  };
  const labels: Uint8Array[] = [];
  const ends: Uint8Array[] = [];
  const chunks = createByteChunks(chunkBytes);
  chunks.add(headerLine('aggregated'));
  for (const { day, lines, counts } of days) {
    const date = encoder.encode(formatCivilDate(day));
    for (const line of lines) {
      const count = counts[line] ?? 0;
      chunks.add(date);
      chunks.add((labels[line] ??= labelsOf(line)));
      chunks.add(
        count < 1000 ? (ends[count] ??= encoder.encode(`${count};\n`)) : encoder.encode(`${count};\n`),
      );
      if (chunks.isFull()) yield chunks.take();
    }
  }
  const rest = chunks.take();
  if (rest.length > 0) yield rest;
}
