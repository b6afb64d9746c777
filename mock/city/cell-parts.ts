import { cityAxes } from './city-axes.ts';

const { districts, services, ages, channels } = cityAxes;

/** Places on the axes. */
export interface CellParts {
  readonly district: (typeof districts)[number];
  readonly service: (typeof services)[number];
  readonly age: (typeof ages)[number];
  readonly channel: (typeof channels)[number];
}

/** Takes the number of a cell apart. */
export const cellParts = (cell: number): CellParts => {
  const channel = channels[cell % channels.length];
  const group = Math.floor(cell / channels.length);
  const age = ages[group % ages.length];
  const pair = Math.floor(group / ages.length);
  const service = services[pair % services.length];
  const district = districts[Math.floor(pair / services.length)];
  if (channel === undefined || age === undefined || service === undefined || district === undefined)
    throw new RangeError(`no cell ${cell}`);
  return { district, service, age, channel };
};
