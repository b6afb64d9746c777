import type { EpochDay } from '../../src/cube/day-range.ts';
import type { ScenarioTruth } from '../planted-truths.ts';
import { channelDays } from './channel-days.ts';
import { type ChannelMix, channelMixes } from './channel-mix.ts';
import { cityAxes } from './city-axes.ts';
import { cityCalendar } from './city-calendar.ts';
import { createDayExpectation, type DayExpectation } from './day-expectation.ts';
import { onlineShare } from './online-share.ts';
import { serviceDays } from './service-days.ts';

/** What to expect of the synthetic city. */
export interface CityModel {
  /** Writes what to expect of a day into `expected`; returns the requests in all. */
  fill(day: EpochDay, expected: DayExpectation): number;
  /** the requests to expect of each day, without the luck of any seed */
  readonly dayTotals: Float64Array;
}

const { districts, services, ages, channels } = cityAxes;

/** Writes running sums of share x day's factor, scaled to end at 1 (or 0 if no channel is open); returns the scale. */
const sumUp = (shares: Float64Array, factors: Float64Array, upTo: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < upTo.length; at += 1) {
    sum += (shares[at] ?? 0) * (factors[at] ?? 0);
    upTo[at] = sum;
  }
  if (sum > 0) for (let at = 0; at < upTo.length; at += 1) upTo[at] = (upTo[at] ?? 0) / sum;
  return sum;
};

/** The expected city of a scenario; every product is plain arithmetic, so that each machine gets the same bits. */
export const createCityModel = (truth: ScenarioTruth): CityModel => {
  const share = onlineShare(truth);
  const requestsOn = serviceDays(truth);
  const channelsOn = channelDays(truth);
  const factors = new Float64Array(channels.length);
  const shares = new Float64Array(ages.length);

  const fillService = (service: number, day: EpochDay, expected: DayExpectation): number => {
    const mixes = channelMixes[service] as { offered: ChannelMix; notOffered: ChannelMix }; // one per service
    const mix = share.isOffered(service, day) ? mixes.offered : mixes.notOffered;
    const from = service * channels.length;
    const to = from + channels.length;
    const onlineOpen = sumUp(mix.online, factors, expected.onlineUpTo.subarray(from, to));
    const otherwiseOpen = sumUp(mix.otherwise, factors, expected.otherwiseUpTo.subarray(from, to));
    const volume = requestsOn(service, day);
    let sum = 0;
    for (let district = 0; district < districts.length; district += 1) {
      const people = volume * (districts[district]?.share ?? 0);
      share.fill(day, [district, service], shares);
      for (let age = 0; age < ages.length; age += 1) {
        const p = shares[age] ?? 0;
        const online = p * onlineOpen;
        const all = online + (1 - p) * otherwiseOpen;
        const group = (district * services.length + service) * ages.length + age;
        expected.requests[group] = people * (ages[age]?.share ?? 0) * all;
        expected.online[group] = all === 0 ? 0 : online / all;
        sum += expected.requests[group] ?? 0;
      }
    }
    return sum;
  };

  const fill = (day: EpochDay, expected: DayExpectation): number => {
    channelsOn(day, factors);
    let sum = 0;
    for (let service = 0; service < services.length; service += 1) sum += fillService(service, day, expected);
    return sum;
  };

  const scratch = createDayExpectation();
  const dayTotals = new Float64Array(cityCalendar.days).map((_, at) =>
    fill(cityCalendar.firstDay + at, scratch),
  );
  return { fill, dayTotals };
};
