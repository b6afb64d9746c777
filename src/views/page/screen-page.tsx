import { IconDatabaseOff, IconFilterOff, IconPlugConnectedX } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Holdings } from '../../engine/engine.ts';
import { addDataWords } from '../../i18n/activate-locale.ts';
import { requests } from '../../measures/requests.ts';
import { hasWindows } from '../asking/has-windows.ts';
import { tallyOf } from '../asking/tally-of.ts';
import { useHoldings } from '../asking/use-holdings.ts';
import { useScreen, type Screen } from '../asking/use-screen.ts';
import { DemoProgress } from '../demo/demo-progress.tsx';
import type { Demo } from '../demo/use-demo.ts';
import { defaultViewState } from '../state/default-view-state.ts';
import { knownViewState } from '../state/known-view-state.ts';
import { useViewState } from '../state/use-view-state.ts';
import { DroppedNote } from './dropped-note.tsx';
import { PageGap } from './page-gap.tsx';
import { PageHead } from './page-head.tsx';
import { PageHeading } from './page-heading.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import './page.css';

export interface ScreenProps {
  readonly screen: Screen;
  /** the numbers of another filter are being counted; these stay until then */
  readonly busy: boolean;
}

interface ScreenPageProps {
  readonly children: (props: ScreenProps) => ReactNode;
}

type NotLoading = Exclude<Demo, { kind: 'loading' }>;

const WindowsOnly = lazy(async () => {
  const [{ WindowsOnly: gap }] = await Promise.all([import('../windows/windows-only.tsx'), addDataWords()]);
  return { default: gap };
});

const icon = { size: 28, stroke: 1.5, 'aria-hidden': true } as const;

const Failed = ({ error, retry }: { readonly error: Error; readonly retry: () => void }): ReactNode => {
  const { t } = useLingui();
  return (
    <PageGap failed icon={<IconPlugConnectedX {...icon} />} title={t`Не вдалося порахувати`}>
      <p>
        <Trans>Обчислення перервалося. Збережені дані не зачеплено.</Trans>
      </p>
      <p className="page-gap-detail">{error.message}</p>
      <button type="button" className="button" onClick={retry}>
        <Trans>Спробувати ще раз</Trans>
      </button>
    </PageGap>
  );
};

const NoData = ({ demo }: { readonly demo?: NotLoading }): ReactNode => {
  const { t } = useLingui();
  const { addressOf } = useViewState();
  return (
    <PageGap icon={<IconDatabaseOff {...icon} />} title={t`Даних ще немає`}>
      <p>
        <Trans>Відкрийте журнали порталу, черги ЦНАП чи кол-центру. Файли не залишають цей комп’ютер.</Trans>
      </p>
      <p className="page-gap-actions">
        <Link className="button button-main" href={addressOf({ page: 'data' })}>
          <Trans>Відкрити файли</Trans>
        </Link>
        {demo ? (
          <button type="button" className="button" onClick={demo.start}>
            <Trans>Показати демонстраційне місто</Trans>
          </button>
        ) : null}
      </p>
      {demo?.kind === 'failed' ? (
        <p className="page-gap-detail">
          <Trans>Демонстраційні дані не завантажилися.</Trans> {demo.error.message}
        </p>
      ) : null}
    </PageGap>
  );
};

const NothingFound = ({ onReset }: { readonly onReset: () => void }): ReactNode => {
  const { t } = useLingui();
  return (
    <PageGap icon={<IconFilterOff {...icon} />} title={t`За цим фільтром запитів немає`}>
      <p>
        <Trans>
          У даних немає жодного запиту з обраними послугами, районами та періодом водночас. Змініть частину
          речення вгорі або скиньте фільтр.
        </Trans>
      </p>
      <button type="button" className="button button-main" onClick={onReset}>
        <Trans>Скинути фільтр</Trans>
      </button>
    </PageGap>
  );
};

const HeldPage = ({ holdings, children }: ScreenPageProps & { readonly holdings: Holdings }): ReactNode => {
  const { state: chosen, dropped: unread, change } = useViewState();
  const { state, dropped: unknown } = knownViewState(chosen, holdings.members);
  const query = useScreen(state, holdings);
  const dropped = [...unread, ...unknown];
  const reset = (): void => change({ ...defaultViewState, page: state.page });
  const isEmpty = query.kind === 'ready' && !query.busy && requests(tallyOf(query.screen.answers.now)) === 0;
  return (
    <>
      <PageHead state={state} holdings={holdings} query={query} change={change} />
      <DroppedNote dropped={dropped} onForget={() => change(state, { replace: true })} />
      {query.kind === 'loading' ? <PageSkeleton /> : null}
      {query.kind === 'failed' ? <Failed {...query} /> : null}
      {query.kind === 'no-data' ? <NoData /> : null}
      {query.kind === 'ready' && isEmpty ? <NothingFound onReset={reset} /> : null}
      {query.kind === 'ready' && !isEmpty ? children(query) : null}
    </>
  );
};

/** A page of numbers: heading, filter sentence, and in every state of the data something that says what is the matter. */
export const ScreenPage = ({ children }: ScreenPageProps): ReactNode => {
  const { state, addressOf } = useViewState();
  const { holdings, error, retry } = useHoldings();
  if (holdings !== undefined && holdings.requests > 0)
    return <HeldPage holdings={holdings}>{children}</HeldPage>;
  const hrefs = {
    windows: `#${addressOf({ page: 'explore', form: 'windows' })}`,
    data: `#${addressOf({ page: 'data' })}`,
  };
  return (
    <>
      <header className="page-head">
        <PageHeading page={state.page} />
      </header>
      {error ? <Failed error={error} retry={retry} /> : null}
      {!error && holdings === undefined ? <PageSkeleton /> : null}
      {holdings === undefined ? null : (
        <DemoProgress
          holdings={holdings}
          otherwise={(demo) =>
            hasWindows(holdings) ? <WindowsOnly hrefs={hrefs} /> : <NoData demo={demo} />
          }
        />
      )}
    </>
  );
};
