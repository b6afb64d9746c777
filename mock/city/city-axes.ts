import type { District, Service } from '../../src/city/city-profile.ts';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { channels } from './channels.ts';
import { demands } from './demand.ts';
import { people } from './people.ts';

const known = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item => {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new RangeError(`Kharkiv's profile has no "${id}"`);
  return item;
};

const districts = Object.entries(people.districts).map(([id, mind]) => ({
  profile: known<District>(kharkiv.districts, id),
  ...mind,
}));

const services = demands.map((demand) => ({
  profile: known<Service>(kharkiv.services, demand.service),
  ...demand,
}));

/** The axes of the synthetic city. */
export const cityAxes = {
  districts,
  services,
  ages: people.ageGroups,
  channels,
} as const;
