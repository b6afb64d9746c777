import type { plantedTruths } from './planted-truths.ts';

/** Which log of the synthetic city. */
export interface DemoOptions {
  readonly scenario: keyof typeof plantedTruths.scenarios;
  /** another seed is other luck in the same city; whole number from 0 */
  readonly seed: number;
  /**
   * requests: one row a request, with its id, time and age group.
   * aggregated: one row a day, district, service, channel and age group, with a count.
   * wide: one row a day, district and service, with one count column per channel.
   */
  readonly shape: 'requests' | 'aggregated' | 'wide';
  /** data rows, exactly: the same city with fewer or more requests. If absent, as many as its usual requests make */
  readonly rows?: number;
}
