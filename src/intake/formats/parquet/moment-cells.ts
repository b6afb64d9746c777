import { cellText } from '../cell-text.ts';
import type { CellStore } from './cell-store.ts';

const secondsPerDay = 86_400;
/** 2100-01-01: until then, and from 1970 on, moments are written here; others, which no log has, as any value is */
const endSecond = 4_102_444_800;
const zero = 0x30;
const encoder = new TextEncoder();

/** Writes moments and days as cells: their digits, without a text or a date for any of them. */
export class MomentCells {
  /** was every one so far a day that a log may have? */
  areUsual = true;
  readonly #cells: CellStore;
  readonly #isInstant: boolean;
  /** the day met last: rows mostly come by date */
  #day = Number.NaN;
  #dayBytes = new Uint8Array(0);
  #days = new Map<number, number>();

  /** `isInstant`: with its zone beside it */
  constructor(cells: CellStore, isInstant: boolean) {
    this.#cells = cells;
    this.#isInstant = isInstant;
  }

  /** Forgets what was written: the store was cleared. */
  clear(): void {
    this.areUsual = true;
    this.#days.clear();
  }

  /** of days since 1970-01-01 */
  day(days: number): number {
    const known = this.#days.get(days);
    if (known !== undefined) return known;
    const cell = this.#other(new Date(days * secondsPerDay * 1000));
    this.areUsual &&= days >= 0 && days * secondsPerDay < endSecond;
    this.#days.set(days, cell);
    return cell;
  }

  moment(milliseconds: number): number {
    // local times to the second, instants as exact as they are
    const second = this.#isInstant ? Math.floor(milliseconds / 1000) : Math.round(milliseconds / 1000);
    if (!(second >= 0 && second < endSecond)) {
      this.areUsual = false;
      return this.#other(new Date(milliseconds));
    }
    const day = Math.floor(second / secondsPerDay);
    const time = second - day * secondsPerDay;
    const at = this.#putDay(day);
    if (this.#isInstant) return this.#instant(at, time, milliseconds - second * 1000);
    if (time === 0) return this.#cells.take(10);
    this.#putTime(at, time, 0x20);
    return this.#cells.take(19);
  }

  #instant(at: number, time: number, milliseconds: number): number {
    this.#putTime(at, time, 0x54);
    const { bytes } = this.#cells;
    bytes[at + 19] = 0x2e;
    bytes[at + 20] = zero + Math.floor(milliseconds / 100);
    bytes[at + 21] = zero + (Math.floor(milliseconds / 10) % 10);
    bytes[at + 22] = zero + (milliseconds % 10);
    bytes[at + 23] = 0x5a;
    return this.#cells.take(24);
  }

  #other(date: Date): number {
    const isReadable = this.#isInstant && !Number.isNaN(date.getTime());
    return this.#cells.putText(isReadable ? date.toISOString() : cellText(date));
  }

  #putDay(day: number): number {
    if (day !== this.#day) {
      this.#day = day;
      this.#dayBytes = encoder.encode(cellText(new Date(day * secondsPerDay * 1000)));
    }
    const at = this.#cells.room(24);
    const { bytes } = this.#cells;
    for (let byte = 0; byte < 10; byte += 1) bytes[at + byte] = this.#dayBytes[byte] as number; // YYYY-MM-DD
    return at;
  }

  /** `?hh:mm:ss` after the day at `at` */
  #putTime(at: number, time: number, before: number): void {
    const { bytes } = this.#cells;
    const hours = Math.floor(time / 3600);
    const minutes = Math.floor(time / 60) % 60;
    const seconds = time % 60;
    bytes[at + 10] = before;
    bytes[at + 11] = zero + Math.floor(hours / 10);
    bytes[at + 12] = zero + (hours % 10);
    bytes[at + 13] = 0x3a;
    bytes[at + 14] = zero + Math.floor(minutes / 10);
    bytes[at + 15] = zero + (minutes % 10);
    bytes[at + 16] = 0x3a;
    bytes[at + 17] = zero + Math.floor(seconds / 10);
    bytes[at + 18] = zero + (seconds % 10);
  }
}
