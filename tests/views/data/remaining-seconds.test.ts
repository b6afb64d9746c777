import { expect, test } from 'vitest';
import { remainingSeconds } from '../../../src/views/data/remaining-seconds.ts';

test.each([
  ['half read in ten seconds', { bytesRead: 50, bytesTotal: 100, elapsedMs: 10_000 }, 10],
  ['a tenth read in two seconds', { bytesRead: 10, bytesTotal: 100, elapsedMs: 2000 }, 18],
  ['too early to say', { bytesRead: 50, bytesTotal: 100, elapsedMs: 1000 }, null],
  ['nothing read yet', { bytesRead: 0, bytesTotal: 100, elapsedMs: 9000 }, null],
  ['all read', { bytesRead: 100, bytesTotal: 100, elapsedMs: 9000 }, null],
])('%s', (_, pace, seconds) => {
  expect(remainingSeconds(pace)).toBe(seconds);
});
