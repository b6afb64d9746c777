// UTF-8 checked 16 bytes at a time by three tables: J. Keiser, D. Lemire, Validating UTF-8 in less than one instruction per
// byte (2021). Each bit is a way in which two bytes in a row can be at fault; it is one where all three tables have it.

import { highBytes } from './bytes';
import { isSoundUtf8 } from './sound';

/** a letter of several bytes ends too early, or goes on too long */
const short: i8 = 1;
const long: i8 = 2;
const overlong3: i8 = 4;
const tooLarge: i8 = 8;
const half: i8 = 16;
const overlong2: i8 = 32;
/** both: more than four bytes can say, and four bytes for what three can */
const overlong4: i8 = 64;
/** two bytes that go on: no fault after the first of three or four, which is told apart */
const twoMore: i8 = -128;
const anyLow: i8 = short | long | twoMore;

/** by the high half of the first byte */
function highOfFirst(): v128 {
  return i8x16(
    long,
    long,
    long,
    long,
    long,
    long,
    long,
    long,
    twoMore,
    twoMore,
    twoMore,
    twoMore,
    short | overlong2,
    short,
    short | overlong3 | half,
    short | tooLarge | overlong4,
  );
}

/** by the low half of the first byte */
function lowOfFirst(): v128 {
  return i8x16(
    anyLow | overlong2 | overlong3 | overlong4,
    anyLow | overlong2,
    anyLow,
    anyLow,
    anyLow | tooLarge,
    anyLow | tooLarge | overlong4,
    anyLow | tooLarge | overlong4,
    anyLow | tooLarge | overlong4,
    anyLow | tooLarge | overlong4,
    anyLow | tooLarge | overlong4,
    anyLow | tooLarge | overlong4,
    anyLow | tooLarge | overlong4,
    anyLow | tooLarge | overlong4,
    anyLow | tooLarge | overlong4 | half,
    anyLow | tooLarge | overlong4,
    anyLow | tooLarge | overlong4,
  );
}

/** by the high half of the second byte */
function highOfSecond(): v128 {
  return i8x16(
    short,
    short,
    short,
    short,
    short,
    short,
    short,
    short,
    long | overlong2 | twoMore | overlong3 | overlong4,
    long | overlong2 | twoMore | overlong3 | tooLarge,
    long | overlong2 | twoMore | half | tooLarge,
    long | overlong2 | twoMore | half | tooLarge,
    short,
    short,
    short,
    short,
  );
}

/** What is at fault in 16 bytes that follow 16 others: no bit = nothing, but for a letter that is not ended. */
function faultsOf(before: v128, block: v128): v128 {
  const low = i8x16.splat(15);
  const first = v128.shuffle<i8>(
    before,
    block,
    15,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
    29,
    30,
  );
  const second = v128.shuffle<i8>(
    before,
    block,
    14,
    15,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
    29,
  );
  const third = v128.shuffle<i8>(
    before,
    block,
    13,
    14,
    15,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
  );
  const pairs = v128.and(
    v128.and(
      i8x16.swizzle(highOfFirst(), i8x16.shr_u(first, 4)),
      i8x16.swizzle(lowOfFirst(), v128.and(first, low)),
    ),
    i8x16.swizzle(highOfSecond(), i8x16.shr_u(block, 4)),
  );
  // after the first byte of three or four two more must go on
  const isThird = i8x16.sub_sat_u(second, i8x16.splat(0x60));
  const isFourth = i8x16.sub_sat_u(third, i8x16.splat(0x70));
  return v128.xor(v128.and(v128.or(isThird, isFourth), i8x16.splat(-128)), pairs);
}

/** Where the last letter begins that may not be ended at `end`. */
function lastLetter(from: usize, end: usize): usize {
  let at = end;
  while (at > from && end - at < 4) {
    at -= 1;
    if ((load<u8>(at) & 0xc0) != 0x80) return at;
  }
  return at;
}

/** The same as `isSoundUtf8`, quicker where there are many bytes. */
export function isSoundLongUtf8(from: usize, end: usize): bool {
  let before = i8x16.splat(0);
  let faults = before;
  let at = from;
  for (; at + 16 <= end; at += 16) {
    const block = v128.load(at);
    if (highBytes(v128.or(block, before)) != 0) faults = v128.or(faults, faultsOf(before, block));
    before = block;
  }
  if (v128.any_true(faults)) return false;
  return isSoundUtf8(at == from ? from : lastLetter(from, at), end);
}
