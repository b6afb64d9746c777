import { expect, test } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import type { DateEvidence } from '../../src/intake/date-evidence.ts';
import type { PassPlan } from '../../src/intake/import-pass.ts';
import { ingest } from '../../src/intake/ingest.ts';
import { parallelPass } from '../../src/intake/parallel-pass.ts';
import { borderTraps } from '../support/border-traps.ts';
import { logMapping } from '../support/import-text.ts';
import { readersInThisThread } from '../support/readers-in-this-thread.ts';
import { smallCity } from '../support/small-city.ts';

const plan = { lines: 60, quietLines: 20, fieldLines: 4 };
const log = new TextEncoder().encode([...borderTraps['records-in-quotes'](plan)].join(''));
const mapping = logMapping({
  date: { kind: 'column', column: 'дата і час' },
  district: 'район',
  service: 'послуга',
  channel: { kind: 'column', column: 'канал' },
});
const rowsOf = ([evidence]: readonly DateEvidence[]): number =>
  evidence?.counts.reduce((sum, rows) => sum + rows, 0) ?? 0;

/** Rows with a date known when a reading was told to stop, and at its end. */
const rowsAtStop = async (rangeBytes: number, stopAt: number) => {
  const rows: [number, number] = [0, 0];
  const stopping = new Error('as much as was wanted');
  const pass = async (wanted: PassPlan): Promise<never> => {
    const readers = parallelPass(readersInThisThread(smallCity, { count: 2, rangeBytes }));
    let asked = 0;
    const isRefuted: PassPlan['isRefuted'] = (_, all) => {
      asked += 1;
      if (asked === stopAt) rows[0] = rowsOf(all);
      return asked >= stopAt;
    };
    const { evidence } = await readers({ ...wanted, isRefuted });
    rows[1] = rowsOf(evidence);
    if (asked < stopAt) rows[0] = rows[1];
    throw stopping;
  };
  const reading = ingest([bytesSource('log.csv', log)], mapping, { city: smallCity, pass });
  await expect(reading).rejects.toBe(stopping);
  return rows;
};

test('when a reading is stopped, nothing that was just handed out is read any more', async () => {
  let stopped = 0;
  for (let rangeBytes = 400; rangeBytes <= 2000; rangeBytes += 100) {
    for (let stopAt = 1; stopAt <= 6; stopAt += 1) {
      const [then, end] = await rowsAtStop(rangeBytes, stopAt);
      expect(end, `ranges of ${rangeBytes}, stopped at news ${stopAt}`).toBe(then);
      if (then < plan.lines) stopped += 1;
    }
  }
  expect(stopped).toBeGreaterThan(20);
});
