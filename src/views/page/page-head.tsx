import { IconPrinter } from '@tabler/icons-react';
import { Trans } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import type { Holdings } from '../../engine/engine.ts';
import type { ScreenQuery } from '../asking/use-screen.ts';
import { FilterSentence } from '../sentence/filter-sentence.tsx';
import { useFilterSentence } from '../sentence/use-filter-sentence.ts';
import { scopeOf, type Scope } from '../state/scope.ts';
import type { ViewState } from '../state/view-state.ts';
import { DataDate } from './data-date.tsx';
import { DemoNote } from './demo-note.tsx';
import { PageHeading } from './page-heading.tsx';
import { ReportingLine } from './reporting-line.tsx';

interface PageHeadProps {
  readonly state: ViewState;
  readonly holdings: Holdings;
  readonly query: ScreenQuery;
  readonly change: (patch: Partial<ViewState>, options?: { readonly replace: boolean }) => void;
}

const Sentence = ({
  scope,
  state,
  holdings,
  change,
}: Omit<PageHeadProps, 'query'> & { readonly scope: Scope }) => {
  const sentence = useFilterSentence(state, scope, holdings);
  return <FilterSentence sentence={sentence} state={state} holdings={holdings} change={change} />;
};

/** Heading, how fresh and complete the data are, and the filter. */
export const PageHead = ({ state, holdings, query, change }: PageHeadProps): ReactNode => {
  const scope = useMemo(() => scopeOf(state, holdings), [state, holdings]);
  return (
    <header className="page-head">
      <div className="page-head-line">
        <PageHeading page={state.page} />
        <p className="page-fresh">
          <DataDate holdings={holdings} />
          {query.kind === 'ready' ? <ReportingLine screen={query.screen} /> : null}
        </p>
        <button type="button" className="button page-print" onClick={() => window.print()}>
          <IconPrinter aria-hidden size={16} stroke={1.75} />
          <Trans>Друк</Trans>
        </button>
      </div>
      {scope ? <Sentence scope={scope} state={state} holdings={holdings} change={change} /> : null}
      {holdings.synthetic ? <DemoNote /> : null}
    </header>
  );
};
