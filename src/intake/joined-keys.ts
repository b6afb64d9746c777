import type { ReadPart } from './range-reading.ts';

/** The keys of districts and services that any reader knew. */
export const joinedKeys = (parts: readonly ReadPart[]): ReadPart['knownKeys'] => ({
  district: new Set(parts.flatMap(({ knownKeys }) => [...knownKeys.district])),
  service: new Set(parts.flatMap(({ knownKeys }) => [...knownKeys.service])),
});
