import { formatCivilDate } from '../../src/cube/format-civil-date.ts';
import { cityAxes } from '../city/city-axes.ts';
import type { DayCounts } from '../city/day-counts.ts';
import { createByteChunks } from './byte-chunks.ts';
import { headerLine } from './header-line.ts';

const { districts, services, channels } = cityAxes;

/** One row a day, district and service, a count column per channel. The last column is empty: its name says that all is synthetic. */
export function* wideLog(days: Iterable<DayCounts>, chunkBytes: number): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const labelsOf = (pair: number): string => {
    const service = pair % services.length;
    const district = (pair - service) / services.length;
    return `;${districts[district]?.profile.name.uk};${services[service]?.profile.name.uk};`;
  };
  const labels: string[] = [];
  const chunks = createByteChunks(chunkBytes);
  chunks.add(headerLine('wide'));
  for (const { day, lines, counts } of days) {
    const date = formatCivilDate(day);
    for (const line of lines) {
      const from = line * channels.length;
      const row = counts.subarray(from, from + channels.length).join(';');
      chunks.add(encoder.encode(`${date}${(labels[line] ??= labelsOf(line))}${row};\n`));
      if (chunks.isFull()) yield chunks.take();
    }
  }
  const rest = chunks.take();
  if (rest.length > 0) yield rest;
}
