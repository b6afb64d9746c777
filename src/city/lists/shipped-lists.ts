import { kharkiv } from '../kharkiv.ts';
import { districtKind } from './district-kind.ts';
import type { ReferenceLists } from './reference-lists.ts';

/** The lists with which the program comes: Kharkiv. What costs and how many residents there are, its office has to say. */
export const shippedLists: ReferenceLists = {
  version: 1,
  city: { id: kharkiv.id, name: kharkiv.name },
  districts: kharkiv.districts.map(({ centre, ...district }) => ({
    ...districtKind.blank,
    ...district,
    centre: centre ?? districtKind.blank.centre,
  })),
  services: kharkiv.services,
  categories: kharkiv.serviceCategories,
  channelWords: kharkiv.channelWords,
  costs: [],
  holidays: kharkiv.holidays,
  boundaries: [],
};
