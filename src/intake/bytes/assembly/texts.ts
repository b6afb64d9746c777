import { hashBytes, sameBytes } from './bytes';
import { mostTexts, textBytes, textBytesEnd, textSlotCount, textSlots } from './memory';

/** texts known */
let texts: i32 = 0;
/** where the bytes of the next one go */
let free: usize = textBytes;

/** Where a text of one kind (a label column, all labels together, the dates) is kept; 0 = not known. */
export function slotOf(kind: i32, start: usize, length: i32): usize {
  const hash = hashBytes(start, length, kind);
  const size = (kind << 16) | length;
  let slot = hash;
  while (true) {
    const at = textSlots + ((<usize>(slot & (textSlotCount - 1))) << 4);
    const address = <usize>load<u32>(at, 8);
    if (address == 0) return 0;
    if (load<u32>(at) == hash && load<i32>(at, 4) == size && sameBytes(address, start, length)) return at;
    slot += 1;
  }
}

export function valueAt(slot: usize): u32 {
  return load<u32>(slot, 12);
}

export function setValue(slot: usize, value: u32): void {
  store<u32>(slot, value, 12);
}

/** Learns a text that is not known; false if there is no room. */
export function learnText(kind: i32, start: usize, length: i32, value: u32): bool {
  if (texts >= mostTexts || free + length + 16 > textBytesEnd) return false;
  const hash = hashBytes(start, length, kind);
  let slot = hash;
  while (load<u32>(textSlots + ((<usize>(slot & (textSlotCount - 1))) << 4), 8) != 0) slot += 1;
  const at = textSlots + ((<usize>(slot & (textSlotCount - 1))) << 4);
  memory.copy(free, start, length);
  store<u32>(at, hash);
  store<i32>(at, (kind << 16) | length, 4);
  store<u32>(at, <u32>free, 8);
  store<u32>(at, value, 12);
  free += length + 16;
  texts += 1;
  return true;
}

export function forgetTexts(): void {
  texts = 0;
  free = textBytes;
  memory.fill(textSlots, 0, textSlotCount << 4);
}
