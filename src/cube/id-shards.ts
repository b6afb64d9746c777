/** Ids are compared in so many groups by the first bits of their hashes: one group's table stays in the processor's cache. */
export const idShards = 256;
