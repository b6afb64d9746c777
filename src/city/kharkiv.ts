import { channelWords } from './channel-words.ts';
import type { CityProfile } from './city-profile.ts';
import { kharkivBusinessServices } from './kharkiv-business-services.ts';
import { kharkivDistricts } from './kharkiv-districts.ts';
import { kharkivEverydayServices } from './kharkiv-everyday-services.ts';
import { kharkivPersonalServices } from './kharkiv-personal-services.ts';
import { kharkivServiceCategories } from './kharkiv-service-categories.ts';
import { kharkivSocialServices } from './kharkiv-social-services.ts';
import { kharkivHolidays } from './kharkiv-holidays.ts';

/**
 * Kharkiv, the city that ships with the program. Its services and the days since when each can be used online are a
 * starting list after what is publicly known, to the month at best: the city's office corrects it.
 */
export const kharkiv: CityProfile = {
  id: 'kharkiv',
  name: { uk: 'Харків', en: 'Kharkiv' },
  nameWords: [
    'харків',
    'kharkiv',
    'харкова',
    'харкову',
    'харкові',
    'харковом',
    'харьков',
    'харькова',
    'kharkov',
  ],
  timeZone: 'Europe/Kyiv',
  districts: kharkivDistricts,
  services: [
    ...kharkivPersonalServices,
    ...kharkivSocialServices,
    ...kharkivBusinessServices,
    ...kharkivEverydayServices,
  ],
  serviceCategories: kharkivServiceCategories,
  channelWords,
  holidays: kharkivHolidays,
};
