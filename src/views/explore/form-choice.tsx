import { IconCalendarStats, IconChartLine, IconGridDots, IconTable } from '@tabler/icons-react';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { hasWindows } from '../asking/has-windows.ts';
import { useHoldings } from '../asking/use-holdings.ts';
import { exploreForms, type ExploreForm } from '../state/view-state.ts';
import { useViewState } from '../state/use-view-state.ts';
import './explore.css';

const icons: Readonly<Record<ExploreForm, typeof IconTable>> = {
  districts: IconChartLine,
  services: IconChartLine,
  matrix: IconGridDots,
  table: IconTable,
  windows: IconCalendarStats,
};

/** In which form the numbers are laid out. Each form has its address. */
export const FormChoice = (): ReactNode => {
  const { t } = useLingui();
  const { state, addressOf } = useViewState();
  const { holdings } = useHoldings();
  const isOffered = (form: ExploreForm): boolean =>
    form !== 'windows' || state.form === form || (holdings !== undefined && hasWindows(holdings));
  const names: Readonly<Record<ExploreForm, string>> = {
    districts: t`Райони`,
    services: t`Послуги`,
    matrix: t`Матриця`,
    table: t`Таблиця`,
    windows: t`Вікна`,
  };
  return (
    <nav className="forms" aria-label={t`Форма`}>
      {exploreForms.filter(isOffered).map((form) => {
        const Icon = icons[form];
        return (
          <Link key={form} href={addressOf({ form })} aria-current={state.form === form ? 'true' : undefined}>
            <Icon aria-hidden size={16} stroke={1.75} />
            {names[form]}
          </Link>
        );
      })}
    </nav>
  );
};
