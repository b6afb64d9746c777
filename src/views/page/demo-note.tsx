import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useViewState } from '../state/use-view-state.ts';

/** Made-up data never pass for real ones. */
export const DemoNote = (): ReactNode => {
  const { addressOf } = useViewState();
  return (
    <p className="note note-signal">
      <Trans>
        Демонстраційні дані: вигадане місто, справжні методи.{' '}
        <Link href={addressOf({ page: 'data' })}>Відкрити власні файли</Link>
      </Trans>
    </p>
  );
};
