import { createContext, useContext } from 'react';
import type { CityProfile } from '../../city/city-profile.ts';

export const CityContext = createContext<CityProfile | null>(null);

/** The city whose names are shown. */
export const useCity = (): CityProfile => {
  const city = useContext(CityContext);
  if (city === null) throw new Error('no city around this view');
  return city;
};
