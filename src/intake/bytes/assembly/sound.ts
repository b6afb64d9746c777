// Are bytes of the encoding? The same as `isSound` of encoded-text.ts says.

function isContinuation(at: usize, end: usize): bool {
  return at < end && (load<u8>(at) & 0xc0) == 0x80;
}

/** Is a letter of three or four bytes whole, not overlong, no half of a pair, and not beyond the last one? */
function longLetter(at: usize, end: usize): i32 {
  const first = <i32>load<u8>(at);
  if (first < 0xe0 || first > 0xf4 || !isContinuation(at + 1, end) || !isContinuation(at + 2, end)) return 0;
  const second = <i32>load<u8>(at, 1);
  if (first < 0xf0) {
    if (first == 0xe0 && second < 0xa0) return 0;
    if (first == 0xed && second > 0x9f) return 0;
    return 3;
  }
  if (first == 0xf0 && second < 0x90) return 0;
  if (first == 0xf4 && second > 0x8f) return 0;
  return isContinuation(at + 3, end) ? 4 : 0;
}

export function isSoundUtf8(start: usize, end: usize): bool {
  let at = start;
  while (at < end) {
    const byte = <i32>load<u8>(at);
    if (byte < 0x80) at += 1;
    else if (byte >= 0xc2 && byte <= 0xdf) {
      if (!isContinuation(at + 1, end)) return false;
      at += 2;
    } else {
      const length = longLetter(at, end);
      if (length == 0) return false;
      at += length;
    }
  }
  return true;
}

/** Bytes of a single-byte encoding that are no Cyrillic UTF-8 of three letters. */
export function isSoundSingleByte(start: usize, end: usize): bool {
  let run = 0;
  let at = start;
  while (at + 1 < end) {
    const byte = <i32>load<u8>(at);
    const next = <i32>load<u8>(at, 1);
    if ((byte == 0xd0 || byte == 0xd1) && next >= 0x80 && next <= 0xbf) {
      run += 1;
      at += 2;
      if (run == 3) return false;
    } else {
      run = 0;
      at += 1;
    }
  }
  return true;
}
