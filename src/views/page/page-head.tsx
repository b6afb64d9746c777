import { IconPrinter } from '@tabler/icons-react';
import { Trans } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import type { Holdings } from '../../engine/engine.ts';
import type { ScreenQuery } from '../asking/use-screen.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import { FilterSentence } from '../sentence/filter-sentence.tsx';
import { useFilterSentence } from '../sentence/use-filter-sentence.ts';
import { scopeOf, type Scope } from '../state/scope.ts';
import type { ViewState } from '../state/view-state.ts';
import { BasesNote } from './bases-note.tsx';
import { DataDate } from './data-date.tsx';
import { DemoNote } from './demo-note.tsx';
import { PageHeading } from './page-heading.tsx';
import { reportingOf, silentChannelsOf } from '../asking/reporting-of.ts';
import { ReportingCount } from './reporting-count.tsx';
import { SilentNote } from './silent-note.tsx';

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
  const names = useMemberNames(holdings.members);
  const screen = query.kind === 'ready' ? query.screen : null;
  const found = useMemo(() => screen && reportingOf(screen), [screen]);
  const channels = useMemo(() => (screen ? silentChannelsOf(screen) : []), [screen]);
  return (
    <header className="page-head">
      <div className="page-head-line">
        <PageHeading page={state.page} />
        <p className="page-fresh">
          <DataDate holdings={holdings} />
          {found ? (
            <>
              {' · '}
              <ReportingCount found={found} />
            </>
          ) : null}
        </p>
        <button type="button" className="button page-print" onClick={() => window.print()}>
          <IconPrinter aria-hidden size={16} stroke={1.75} />
          <Trans>Друк</Trans>
        </button>
      </div>
      {scope ? <Sentence scope={scope} state={state} holdings={holdings} change={change} /> : null}
      {holdings.synthetic ? <DemoNote /> : null}
      <SilentNote services={found?.silent ?? []} channels={channels} names={names} />
      {screen?.scope.compared.kind === 'none' && screen.scope.compared.reason === 'not-reporting' ? (
        <p className="note note-signal">
          <Trans>
            Порівняння не показано: в одному з двох періодів дані надходили не з усіх каналів або з перервами.
          </Trans>
        </p>
      ) : null}
      <BasesNote bases={holdings.districtBases} />
    </header>
  );
};
