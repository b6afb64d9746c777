import { IconCalendarStats, IconPlugConnectedX } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Holdings } from '../../engine/engine.ts';
import { useHoldings } from '../asking/use-holdings.ts';
import { FormChoice } from '../explore/form-choice.tsx';
import { PageGap } from '../page/page-gap.tsx';
import { PageHeading } from '../page/page-heading.tsx';
import { PageSkeleton } from '../page/page-skeleton.tsx';
import { useViewState } from '../state/use-view-state.ts';
import type { TrendDrawing } from './trend-drawing.ts';
import { useWindowGroups } from './use-window-groups.ts';
import { useWindowWords } from './use-window-words.ts';
import { WindowsGroup } from './windows-group.tsx';
import './windows.css';

const icon = { size: 28, stroke: 1.5, 'aria-hidden': true } as const;

const NoWindows = (): ReactNode => {
  const { t } = useLingui();
  const { addressOf } = useViewState();
  return (
    <PageGap icon={<IconCalendarStats {...icon} />} title={t`Таблиць із вікнами немає`}>
      <p>
        <Trans>
          Вікна — це таблиця, де на кожен проміжок часу є два стовпці: усі запити і з них онлайн. Додайте її
          на сторінці даних.
        </Trans>
      </p>
      <p className="page-gap-actions">
        <Link className="button button-main" href={addressOf({ page: 'data' })}>
          <Trans>Відкрити файли</Trans>
        </Link>
      </p>
    </PageGap>
  );
};

const Failed = ({ error, retry }: { readonly error: Error; readonly retry: () => void }): ReactNode => {
  const { t } = useLingui();
  return (
    <PageGap failed icon={<IconPlugConnectedX {...icon} />} title={t`Не вдалося прочитати вікна`}>
      <p className="page-gap-detail">{error.message}</p>
      <button type="button" className="button" onClick={retry}>
        <Trans>Спробувати ще раз</Trans>
      </button>
    </PageGap>
  );
};

interface HeldWindowsProps {
  readonly holdings: Holdings;
  readonly trendChart: TrendDrawing;
}

const HeldWindows = ({ holdings, trendChart }: HeldWindowsProps): ReactNode => {
  const words = useWindowWords();
  const { groups, error, retry } = useWindowGroups(holdings);
  if (error) return <Failed error={error} retry={retry} />;
  if (groups === undefined) return <PageSkeleton />;
  if (groups.length === 0) return <NoWindows />;
  return (
    <>
      <p className="note">
        {words.overlap} <Trans>Фільтр інших сторінок (період, послуги, райони, канали) тут не діє.</Trans>
      </p>
      {groups.length > 1 ? (
        <p className="note note-signal">
          <Trans>
            Імпорти мають рядки різного роду (за послугами, за районами): складені разом, вони двічі назвали б
            ті самі запити, тому показані окремо.
          </Trans>
        </p>
      ) : null}
      {groups.map((group) => (
        <WindowsGroup
          key={group.members.join()}
          group={group}
          isNamed={groups.length > 1}
          trendChart={trendChart}
        />
      ))}
      <footer className="print-notes">
        <h2>
          <Trans>Як це пораховано</Trans>
        </h2>
        {Object.values(words).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </footer>
    </>
  );
};

/** Tables of windows, where an analyst looks for charts: compared, and never added up. */
export const WindowsPage = ({ trendChart }: { readonly trendChart: TrendDrawing }): ReactNode => {
  const { state } = useViewState();
  const { holdings, error, retry } = useHoldings();
  return (
    <>
      <header className="page-head">
        <PageHeading page={state.page} />
      </header>
      {holdings !== undefined && holdings.requests > 0 ? <FormChoice /> : null}
      {error ? <Failed error={error} retry={retry} /> : null}
      {!error && holdings === undefined ? <PageSkeleton /> : null}
      {holdings === undefined ? null : <HeldWindows holdings={holdings} trendChart={trendChart} />}
    </>
  );
};
