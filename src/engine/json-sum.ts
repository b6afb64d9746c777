import { xxhash32 } from '../cube/xxhash32.ts';

/** Checksum of a plain value as it is stored: another one where anything in it was changed. */
export const jsonSum = (value: unknown): number => xxhash32(new TextEncoder().encode(JSON.stringify(value)));
