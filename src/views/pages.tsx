import { lazy, Suspense, type ReactNode } from 'react';
import { addDataWords } from '../i18n/activate-locale.ts';
import { useHoldingsFeed } from './asking/use-holdings-feed.ts';
import { TrendChart } from '../charts/trend-chart.tsx';
import { OverviewPage } from './overview/overview-page.tsx';
import { PageBoundary } from './page/page-boundary.tsx';
import { PageSkeleton } from './page/page-skeleton.tsx';
import type { PageId } from './state/view-state.ts';
import { useViewState } from './state/use-view-state.ts';

// the first picture waits for no other page
const ExplorePage = lazy(async () => {
  const [{ ExplorePage: page }] = await Promise.all([import('./explore/explore-page.tsx'), addDataWords()]);
  return { default: page };
});
const TargetsPage = lazy(async () => ({ default: (await import('./targets/targets-page.tsx')).TargetsPage }));
const DataPage = lazy(async () => {
  const [{ DataPage: page }] = await Promise.all([import('./data/data-page.tsx'), addDataWords()]);
  return { default: page };
});

const pages: Readonly<Record<PageId, (view: ReturnType<typeof useViewState>) => ReactNode>> = {
  overview: () => <OverviewPage />,
  explore: () => <ExplorePage trendChart={TrendChart} />,
  targets: () => <TargetsPage />,
  data: ({ state, change }) => (
    <DataPage list={state.list} onList={(list, options) => change({ list }, options)} />
  ),
};

/** The page that the address names. */
export const Pages = (): ReactNode => {
  const view = useViewState();
  const { page } = view.state;
  useHoldingsFeed();
  return (
    <PageBoundary page={page}>
      <Suspense fallback={<PageSkeleton />}>{pages[page](view)}</Suspense>
    </PageBoundary>
  );
};
