import { demoCity } from './demo-city.ts';
import type { DemoOptions } from './demo-options.ts';

/**
 * The log that the built page offers as its demo: the whole believable city, three years by day, as counts per channel
 * and without age groups. A quieter city than the real one: its rows are so many that the first chart does not keep
 * a visitor waiting (`npm run bench:page`).
 */
const options: DemoOptions = { scenario: 'city', seed: 1, shape: 'wide', rows: 80_000 };

/** Plain CSV text in chunks of whole lines; compress it as a file whose name says that it is a demo. */
export function* demoSample(): Generator<string> {
  const decoder = new TextDecoder();
  for (const chunk of demoCity(options)) yield decoder.decode(chunk);
}
