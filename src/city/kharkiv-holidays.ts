import { ukrainianHolidays } from './ukrainian-holidays.ts';

/** The public holidays that fall within any log of the city's online services. */
export const kharkivHolidays = ukrainianHolidays(2019, 2027);
