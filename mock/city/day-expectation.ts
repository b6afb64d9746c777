import { cityAxes } from './city-axes.ts';

const { districts, services, ages, channels } = cityAxes;
const groups = districts.length * services.length * ages.length;

/**
 * What to expect on one day, one of it filled anew for each day. A group is one district, service and age group,
 * numbered (district * services + service) * ages + age; a cell is a group and a channel, numbered group * channels + channel.
 */
export interface DayExpectation {
  /** requests by group, through all channels */
  readonly requests: Float64Array;
  /** share of them that come online, by group */
  readonly online: Float64Array;
  /** by service and channel (service * channels + channel): shares of the online requests, summed up to the channel */
  readonly onlineUpTo: Float64Array;
  /** the same of the other requests */
  readonly otherwiseUpTo: Float64Array;
}

export const createDayExpectation = (): DayExpectation => ({
  requests: new Float64Array(groups),
  online: new Float64Array(groups),
  onlineUpTo: new Float64Array(services.length * channels.length),
  otherwiseUpTo: new Float64Array(services.length * channels.length),
});
