import { cityAxes } from './city-axes.ts';

const { districts, services, ages, channels } = cityAxes;

/** The words of a cell, as a log writes them. */
export interface CellLabels {
  readonly district: string;
  readonly service: string;
  readonly channel: string;
  readonly ageGroup: string;
}

export const cellLabels = (cell: number): CellLabels => {
  const channel = cell % channels.length;
  const group = (cell - channel) / channels.length;
  const age = group % ages.length;
  const pair = (group - age) / ages.length;
  const service = pair % services.length;
  return {
    district: districts[(pair - service) / services.length]?.profile.name.uk ?? '',
    service: services[service]?.profile.name.uk ?? '',
    channel: channels[channel]?.word ?? '',
    ageGroup: ages[age]?.label ?? '',
  };
};
