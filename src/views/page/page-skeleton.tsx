import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** Keeps the place of a page's panels while the first numbers are counted. */
export const PageSkeleton = (): ReactNode => (
  <div className="page-skeleton" role="status">
    <span className="visually-hidden">
      <Trans>Рахуємо…</Trans>
    </span>
    <div className="skeleton skeleton-figures" />
    <div className="skeleton skeleton-wide" />
    <div className="skeleton skeleton-half" />
    <div className="skeleton skeleton-half" />
  </div>
);
