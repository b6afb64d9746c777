import type { Dimension } from './dimension.ts';

/** One value for every dimension. */
export const byDimension = <T>(valueOf: (dimension: Dimension) => T): Record<Dimension, T> => ({
  district: valueOf('district'),
  service: valueOf('service'),
  channel: valueOf('channel'),
  segment1: valueOf('segment1'),
  segment2: valueOf('segment2'),
  segment3: valueOf('segment3'),
});
