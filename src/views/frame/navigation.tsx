import { IconChartHistogram, IconDatabase, IconLayoutDashboard, IconTargetArrow } from '@tabler/icons-react';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { pageIds, type PageId } from '../state/view-state.ts';
import { useViewState } from '../state/use-view-state.ts';
import { pageNames } from './page-names.ts';

const icons: Readonly<Record<PageId, typeof IconDatabase>> = {
  overview: IconLayoutDashboard,
  explore: IconChartHistogram,
  targets: IconTargetArrow,
  data: IconDatabase,
};

/** Ways to the pages. The filters go along: another page shows the same requests from another side. */
export const Navigation = (): ReactNode => {
  const { i18n, t } = useLingui();
  const { state, addressOf } = useViewState();
  return (
    <nav className="frame-nav" aria-label={t`Розділи`}>
      {pageIds.map((page) => {
        const Icon = icons[page];
        return (
          <Link key={page} href={addressOf({ page })} aria-current={state.page === page ? 'page' : undefined}>
            <Icon aria-hidden size={18} stroke={1.75} />
            <span>{i18n._(pageNames[page].short)}</span>
          </Link>
        );
      })}
    </nav>
  );
};
