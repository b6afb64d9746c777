import { closeSync, existsSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { kharkiv } from '../../../src/city/kharkiv.ts';
import { formatCivilDate } from '../../../src/cube/format-civil-date.ts';
import { parseCivilDate } from '../../../src/cube/parse-civil-date.ts';
import { benchFolder } from '../bench-folder.ts';

const days = 365;
const firstDay = parseCivilDate('2025-01-01') ?? 0;
const secondsOfDay = 86_400;
const chunkBytes = 8 << 20;
const longestRow = 256;

const header = 'номер запиту;дата і час;район;послуга;канал;вікова група\n';
const channels = ['портал', 'ЦНАП', 'телефон'];

/** What follows the moment in a row: 9 districts x 10 services x 3 channels, so 98,550 cells in a year. */
const tails: readonly Buffer[] = kharkiv.districts.flatMap(({ name: district }) =>
  kharkiv.services
    .slice(0, 10)
    .flatMap(({ name: service }) =>
      channels.map((channel) => Buffer.from(`;${district.uk};${service.uk};${channel};30-44\n`)),
    ),
);

const dayTexts: readonly Buffer[] = Array.from({ length: days }, (_, day) =>
  Buffer.from(formatCivilDate(firstDay + day)),
);

const zero = 0x30;

/** Writes the last `digits` digits of a whole number. */
const putDigits = (chunk: Buffer, number: number, [at, digits]: readonly [number, number]): void => {
  let rest = number;
  for (let place = at + digits - 1; place >= at; place -= 1) {
    chunk[place] = zero + (rest % 10);
    rest = Math.floor(rest / 10);
  }
};

/** `0000000001;2025-01-01 00:00:00` */
const putMoment = (chunk: Buffer, at: number, place: { row: number; second: number }): number => {
  putDigits(chunk, place.row, [at, 10]);
  chunk.write(';', at + 10);
  dayTexts[Math.floor(place.second / secondsOfDay)]?.copy(chunk, at + 11);
  const second = place.second % secondsOfDay;
  chunk.write(' ', at + 21);
  putDigits(chunk, Math.floor(second / 3600), [at + 22, 2]);
  putDigits(chunk, Math.floor(second / 60) % 60, [at + 25, 2]);
  putDigits(chunk, second % 60, [at + 28, 2]);
  chunk[at + 24] = chunk[at + 27] = 0x3a;
  return at + 30;
};

const write = (file: number, rows: number): void => {
  const chunk = Buffer.alloc(chunkBytes);
  let at = chunk.write(header);
  let random = 1;
  for (let row = 0; row < rows; row += 1) {
    if (at > chunkBytes - longestRow) {
      writeSync(file, chunk, 0, at);
      at = 0;
    }
    at = putMoment(chunk, at, { row, second: Math.floor((row / rows) * days * secondsOfDay) });
    // Numerical Recipes' generator; its upper bits are random enough
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    at += tails[Math.floor((random / 2 ** 32) * tails.length)]?.copy(chunk, at) ?? 0;
  }
  writeSync(file, chunk, 0, at);
};

/** Path of a log of a year in the order of time: as many rows as wanted, never more than 98,550 cells. Made once and used again. */
export const growthLog = (rows: number): string => {
  const path = join(benchFolder(), `year-${rows}.csv`);
  if (existsSync(path)) return path;
  const half = `${path}.half`;
  const file = openSync(half, 'w');
  write(file, rows);
  closeSync(file);
  renameSync(half, path);
  return path;
};
