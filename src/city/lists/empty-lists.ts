import { channelWords } from '../channel-words.ts';
import type { Name } from '../city-profile.ts';
import { kharkivHolidays } from '../kharkiv-holidays.ts';
import type { ReferenceLists } from './reference-lists.ts';

/** The lists of another city before anyone has filled them. How people speak of channels, and holidays, are the country's. */
export const emptyLists = (name: Name): ReferenceLists => ({
  version: 1,
  city: { id: 'own', name },
  districts: [],
  services: [],
  categories: [],
  channelWords,
  costs: [],
  holidays: kharkivHolidays,
  boundaries: [],
});
