import { idShards } from './id-shards.ts';

const shardShift = 32 - Math.log2(idShards);

/** The group that a hash belongs to, by its higher half. */
export const idShard = (high: number): number => high >>> shardShift;
