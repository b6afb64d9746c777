import type { ReactNode } from 'react';
import type { CityProfile } from '../../city/city-profile.ts';
import { useHoldings } from '../asking/use-holdings.ts';
import { CityContext } from './city-context.ts';

/** Gives the names of the workspace's reference lists to all below; `shipped` until someone has changed them. */
export const CityOfHoldings = ({
  shipped,
  children,
}: {
  readonly shipped: CityProfile;
  readonly children: ReactNode;
}): ReactNode => {
  const { holdings } = useHoldings();
  return <CityContext value={holdings?.city ?? shipped}>{children}</CityContext>;
};
