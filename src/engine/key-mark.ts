import type { HashKey } from '../intake/half-sip-hash.ts';
import { IdHash } from '../intake/id-hash.ts';

/** Tells two keys apart without saying what they are. */
export const keyMark = (key: HashKey): string => {
  const hash = new IdHash(key);
  hash.ofText('uptake');
  return [hash.high, hash.low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
};
