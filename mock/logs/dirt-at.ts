import { plantedTruths } from '../planted-truths.ts';

export type Dirt = keyof typeof plantedTruths.dirt.perThousand;

const cycle = 1000;
/** has no factor in common with the cycle, so that no place is taken twice */
const stride = 37;
const firstPlace = 11;

const places: (Dirt | null)[] = Array.from({ length: cycle }, () => null);
let taken = 0;
for (const [dirt, count] of Object.entries(plantedTruths.dirt.perThousand))
  for (let i = 0; i < count; i += 1) {
    // Object.entries forgets the keys of the planted table
    places[(firstPlace + stride * taken) % cycle] = dirt as Dirt;
    taken += 1;
  }

/** What is wrong with a data record (from 0) of a dirty log; the last is the total of all. */
export const dirtAt = (row: number, rows: number): Dirt | null =>
  row === rows - 1 ? 'totalRow' : (places[row % cycle] ?? null);
