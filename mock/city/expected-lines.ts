import { cityAxes } from './city-axes.ts';
import type { DayExpectation } from './day-expectation.ts';
import type { Grain } from './grain.ts';

const { services, ages, channels } = cityAxes;

/** Requests to expect on each line of a log of counts. */
export const expectedLines = (expected: DayExpectation, { lines, columns, place }: Grain): Float64Array => {
  const sums = new Float64Array(lines);
  const { requests, online, onlineUpTo, otherwiseUpTo } = expected;
  for (let group = 0; group < requests.length; group += 1) {
    const service = Math.floor(group / ages.length) % services.length;
    const all = requests[group] ?? 0;
    const p = online[group] ?? 0;
    for (let channel = 0; channel < channels.length; channel += 1) {
      const at = service * channels.length + channel;
      const before = channel === 0 ? -1 : at - 1;
      const share =
        p * ((onlineUpTo[at] ?? 0) - (onlineUpTo[before] ?? 0)) +
        (1 - p) * ((otherwiseUpTo[at] ?? 0) - (otherwiseUpTo[before] ?? 0));
      const line = Math.floor(place(group * channels.length + channel) / columns);
      sums[line] = (sums[line] ?? 0) + all * share;
    }
  }
  return sums;
};
