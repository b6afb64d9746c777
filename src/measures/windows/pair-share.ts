import type { Measurement } from '../measurement.ts';
import { share } from '../share.ts';

/** Requests of a window, and those of them made online; a gap is NaN. */
export interface WindowPair {
  readonly online: number;
  readonly total: number;
}

/** Adoption of a pair of counts; missing if one of them is a gap (`not-reporting`), or there were none (`no-requests`). */
export const pairShare = ({ online, total }: WindowPair): Measurement =>
  Number.isNaN(total) || (total > 0 && Number.isNaN(online))
    ? { kind: 'missing', reason: 'not-reporting' }
    : share(online, total);
