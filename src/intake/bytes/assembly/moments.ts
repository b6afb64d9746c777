import { wideHash } from './bytes';
import { momentRowBytes, momentRows, mostMoments } from './memory';

/** 2024-03-09 14:05:59 */
const momentLength: usize = 19;
const secondAt: usize = 17;
const zero: i32 = 48;
const colon: i32 = 58;

export let isWatching: bool = false;
/** of the minutes those are looked at of whose hash these bits are 0 */
let mask: u64 = 0;
export let moments: i32 = 0;

/** Every how many-th minute is looked at for repeats, a power of two; 0 = none. */
export function watchMoments(apart: u32): void {
  isWatching = apart > 0;
  mask = apart - 1;
  moments = 0;
}

export function forgetMoments(): void {
  moments = 0;
}

export function areMomentsFull(): bool {
  return moments >= mostMoments;
}

/**
 * Keeps a row (there is room) if its date cell tells a second of a minute that is looked at: the hash of all its bytes but the
 * second, and the second.
 */
export function noteMoment(
  start: usize,
  end: usize,
  dateStart: usize,
  dateEnd: usize,
  row: i32,
  line: i32,
): void {
  if (dateEnd - dateStart != momentLength) return;
  const minute = load<u64>(dateStart) * 0x9e3779b97f4a7c15 + load<u64>(dateStart, 8) * 0xc2b2ae3d27d4eb4f;
  if ((((minute ^ (minute >> 29)) >> 20) & mask) != 0) return;
  const tens = <i32>load<u8>(dateStart, secondAt) - zero;
  const ones = <i32>load<u8>(dateStart, secondAt + 1) - zero;
  if (load<u8>(dateStart, secondAt - 1) != colon || load<u8>(dateStart, secondAt - 4) != colon) return;
  if (<u32>tens > 5 || <u32>ones > 9) return;
  const before = wideHash(start, <i32>(dateStart + secondAt - start), 1);
  const after = wideHash(dateEnd, <i32>(end - dateEnd), 2);
  const hash = before ^ rotl<u64>(after, 31);
  const at = momentRows + <usize>moments * momentRowBytes;
  store<u64>(at, hash);
  store<u32>(at, ((<u32>row) << 6) | <u32>(tens * 10 + ones), 8);
  store<u32>(at, line, 12);
  moments += 1;
}
