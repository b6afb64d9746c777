import type { WindowSet } from '../window-set.ts';
import type { PlainWindows } from './plain-windows.ts';

const counts = (plain: PlainWindows['total']): WindowSet['total'] =>
  Float64Array.from(plain, (count) => count ?? Number.NaN);

/** The set of windows that was kept. */
export const unpackWindows = ({ windows, series, total, online }: PlainWindows): WindowSet => ({
  windows,
  series,
  total: counts(total),
  online: counts(online),
});
