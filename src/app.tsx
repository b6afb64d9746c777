import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Router } from 'wouter';
import type { CityProfile } from './city/city-profile.ts';
import type { Engine } from './engine/engine.ts';
import { EngineContext } from './views/asking/engine-context.ts';
import { Frame } from './views/frame/frame.tsx';
import { CityOfHoldings } from './views/naming/city-of-holdings.tsx';
import { Pages } from './views/pages.tsx';
import { useHashAddress } from './views/state/use-hash-address.ts';

interface AppProps {
  readonly engine: Engine;
  readonly city: CityProfile;
}

/** An engine that failed once is asked again by the user, not by a timer; nothing here is on a network. */
const newClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false } },
  });

/** The whole program around one engine and one city. */
export const App = ({ engine, city }: AppProps): ReactNode => {
  const [client] = useState(newClient);
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <EngineContext value={engine}>
          <CityOfHoldings shipped={city}>
            <Router hook={useHashAddress}>
              <Frame>
                <Pages />
              </Frame>
            </Router>
          </CityOfHoldings>
        </EngineContext>
      </QueryClientProvider>
    </I18nProvider>
  );
};
