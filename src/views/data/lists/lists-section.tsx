import { Plural, Trans } from '@lingui/react/macro';
import { lazy, Suspense, type ReactNode } from 'react';
import { useCity } from '../../naming/city-context.ts';
import type { ListTab } from '../../state/view-state.ts';
import { useName } from '../../naming/use-name.ts';

// few come here, and it is much
const ListsPanel = lazy(async () => ({ default: (await import('./lists-panel.tsx')).ListsPanel }));

/** Which list is open: that stands in the address. */
export interface OpenList {
  readonly list: ListTab | 'none';
  /** `replace`: no step of its own for "back" */
  readonly onList: (list: ListTab | 'none', options?: { readonly replace: boolean }) => void;
}

interface ListsSectionProps extends OpenList {
  /** of the holdings */
  readonly version: number;
}

/** What the office knows and logs do not say: opened when it is wanted. */
export const ListsSection = ({ version, list, onList }: ListsSectionProps): ReactNode => {
  const city = useCity();
  const name = useName()(city.name);
  const isOpen = list !== 'none';
  return (
    <section className="panel">
      <h2 className="panel-title">
        <Trans>Довідники</Trans>
      </h2>
      <p className="quiet">
        {name}:{' '}
        <Plural
          value={city.districts.length}
          one="# район"
          few="# райони"
          many="# районів"
          other="# району"
        />
        {', '}
        <Plural
          value={city.services.length}
          one="# послуга"
          few="# послуги"
          many="# послуг"
          other="# послуги"
        />
        .{' '}
        <Trans>
          Назви районів і послуг, слова каналів, вартість запиту, мешканці, свята; тут можна налаштувати й
          інше місто.
        </Trans>
      </p>
      <button
        type="button"
        className="button"
        aria-expanded={isOpen}
        onClick={() => onList(isOpen ? 'none' : 'city')}
      >
        {isOpen ? <Trans>Закрити довідники</Trans> : <Trans>Відкрити довідники</Trans>}
      </button>
      {list !== 'none' ? (
        <Suspense fallback={<div className="skeleton account-skeleton" />}>
          <ListsPanel version={version} tab={list} onTab={(tab) => onList(tab, { replace: true })} />
        </Suspense>
      ) : null}
    </section>
  );
};
