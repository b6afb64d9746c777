import { demoCity } from './demo-city.ts';
import type { DemoOptions } from './demo-options.ts';

/**
 * The log that the built page offers as its demo: the whole believable city at its usual size, three years by day,
 * as counts per channel and without age groups, so that it is small enough to be read in about a second.
 */
const options: DemoOptions = { scenario: 'city', seed: 1, shape: 'wide' };

/** Plain CSV text in chunks of whole lines; compress it as a file whose name says that it is a demo. */
export function* demoSample(): Generator<string> {
  const decoder = new TextDecoder();
  for (const chunk of demoCity(options)) yield decoder.decode(chunk);
}
