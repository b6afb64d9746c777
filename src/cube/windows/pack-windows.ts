import type { WindowSet } from '../window-set.ts';
import type { PlainWindows } from './plain-windows.ts';

const plain = (counts: WindowSet['total']): readonly (number | null)[] =>
  Array.from(counts, (count) => (Number.isNaN(count) ? null : count));

/** A set of windows as it is kept. */
export const packWindows = ({ windows, series, total, online }: WindowSet): PlainWindows => ({
  version: 1,
  windows,
  series,
  total: plain(total),
  online: plain(online),
});
