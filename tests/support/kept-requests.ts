import { formatCivilDate } from '../../src/cube/format-civil-date.ts';
import type { Cube } from '../../src/cube/cube.ts';
import type { RequestIds } from '../../src/cube/request-ids.ts';

/** What is kept of requests as texts: hash, day, district and channel, and how many. */
export const keptRequests = (ids: RequestIds, { cells, members }: Cube): readonly string[] =>
  Array.from(ids.cell, (cell, at) => {
    const key = (dimension: 'district' | 'channel') =>
      members[dimension][cells.codes[dimension][cell] ?? 0]?.key ?? '';
    const day = formatCivilDate(cells.period[cell] ?? 0);
    const hash = `${ids.high[at] ?? 0} ${ids.low[at] ?? 0}`;
    return [hash, day, key('district'), key('channel'), ids.count?.[at] ?? 1].join(' ');
  }).toSorted();
