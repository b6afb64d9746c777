import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useCity } from '../naming/city-context.ts';
import { useName } from '../naming/use-name.ts';
import { Navigation } from './navigation.tsx';
import { Switches } from './switches.tsx';
import './frame.css';

/** What stands around every page. */
export const Frame = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const name = useName();
  const city = useCity();
  const skip = (): void => document.getElementById('content')?.focus();
  return (
    <div className="frame">
      {/* a button and no link: the address after # belongs to the state */}
      <button type="button" className="frame-skip" onClick={skip}>
        <Trans>Перейти до змісту</Trans>
      </button>
      <header className="frame-side">
        <p className="frame-brand">
          Uptake <small>{name(city.name)}</small>
        </p>
        <Navigation />
        <Switches />
      </header>
      <main id="content" className="frame-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
};
