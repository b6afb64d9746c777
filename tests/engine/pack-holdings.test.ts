import { expect, test } from 'vitest';
import { byDimension } from '../../src/cube/by-dimension.ts';
import type { Holdings } from '../../src/engine/engine.ts';
import { packHoldings } from '../../src/engine/pack-holdings.ts';
import { unpackHoldings } from '../../src/engine/unpack-holdings.ts';

const holdings = (labels: readonly string[]): Holdings => ({
  version: 3,
  imports: [],
  setAside: [],
  unreadable: [],
  storage: { kind: 'kept' },
  synthetic: false,
  requests: 0,
  unit: null,
  yearStartMonth: 1,
  range: null,
  completeTo: null,
  repeats: [],
  rests: [],
  members: byDimension((dimension) =>
    dimension === 'channel'
      ? [{ key: 'web', label: 'web', kind: 'online' }]
      : labels.map((label) => ({ key: label, label })),
  ),
  segmentNames: ['', '', ''],
  undoable: null,
  redoable: null,
  districtBases: [],
});

test.each([0, 1, 4000, 4001, 9000])('unpacking gives back what was packed, with %i labels', async (count) => {
  const before = holdings(Array.from({ length: count }, (_, index) => `"\u2028 ${index}`));
  expect(await unpackHoldings(packHoldings(before))).toEqual(before);
});
