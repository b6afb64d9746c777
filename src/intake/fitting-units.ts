import type { Encoding } from './dialect.ts';

/** How many letters (UTF-16 units) of a text fit into so many bytes of an encoding; never half a letter. */
export const fittingUnits = (text: string, bytes: number, encoding: Encoding): number => {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return Math.min(text.length, bytes >> 1);
  if (encoding !== 'utf-8') return Math.min(text.length, bytes);
  // no letter takes more than 3 bytes a unit
  if (text.length * 3 <= bytes) return text.length;
  return new TextEncoder().encodeInto(text, new Uint8Array(bytes)).read;
};
