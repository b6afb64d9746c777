import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { WindowSet } from '../../cube/window-set.ts';
import { usualWindows } from '../../measures/windows/usual-windows.ts';
import { windowChange } from '../../measures/windows/window-change.ts';
import { WindowEffects } from '../windows/window-effects.tsx';
import { WindowPair } from '../windows/window-pair.tsx';

/** Two windows side by side: what changed, and how much of it only comes of who reports. */
export const WindowsCompared = ({ set }: { readonly set: WindowSet }): ReactNode => {
  const { t } = useLingui();
  const [places, choose] = useState(() => usualWindows(set.windows));
  if (places === null) return null;
  const [from, to] = places;
  const change = windowChange(set, from, to);
  return (
    <section aria-label={t`Порівняння вікон`}>
      <h4>
        <Trans>Порівняння вікон</Trans>
      </h4>
      <WindowPair windows={set.windows} places={places} onChange={choose} />
      <div role="status">
        {change === null ? (
          <p>
            <Trans>Немає жодного рядка, що звітує в обох вікнах: порівнювати нема чого.</Trans>
          </p>
        ) : (
          <WindowEffects change={change} />
        )}
      </div>
    </section>
  );
};
