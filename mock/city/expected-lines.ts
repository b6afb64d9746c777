import { cityAxes } from './city-axes.ts';
import type { DayExpectation } from './day-expectation.ts';
import type { Grain } from './grain.ts';

const { services, ages, channels } = cityAxes;

/** Each step of running sums: by service and channel. */
const steps = (upTo: Float64Array): Float64Array =>
  upTo.map((sum, at) => (at % channels.length === 0 ? sum : sum - (upTo[at - 1] ?? 0)));

/** Requests to expect on each line of a log of counts. */
export const expectedLines = (expected: DayExpectation, grain: Grain): Float64Array => {
  const { lines, columns, place } = grain;
  const sums = new Float64Array(lines);
  const { requests, online: onlineShare } = expected;
  const online = steps(expected.onlineUpTo);
  const otherwise = steps(expected.otherwiseUpTo);
  for (let group = 0; group < requests.length; group += 1) {
    const service = Math.floor(group / ages.length) % services.length;
    const all = requests[group] ?? 0;
    const p = onlineShare[group] ?? 0;
    for (let channel = 0; channel < channels.length; channel += 1) {
      const at = service * channels.length + channel;
      const cell = group * channels.length + channel;
      const line = Math.floor(place(cell) / columns);
      sums[line] = (sums[line] ?? 0) + all * (p * (online[at] ?? 0) + (1 - p) * (otherwise[at] ?? 0));
    }
  }
  return sums;
};
