import { IconChartLine, IconGridDots, IconTable } from '@tabler/icons-react';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { exploreForms, type ExploreForm } from '../state/view-state.ts';
import { useViewState } from '../state/use-view-state.ts';
import './explore.css';

const icons: Readonly<Record<ExploreForm, typeof IconTable>> = {
  districts: IconChartLine,
  services: IconChartLine,
  matrix: IconGridDots,
  table: IconTable,
};

/** In which form the numbers are laid out. Each form has its address. */
export const FormChoice = (): ReactNode => {
  const { t } = useLingui();
  const { state, addressOf } = useViewState();
  const names: Readonly<Record<ExploreForm, string>> = {
    districts: t`Райони`,
    services: t`Послуги`,
    matrix: t`Матриця`,
    table: t`Таблиця`,
  };
  return (
    <nav className="forms" aria-label={t`Форма`}>
      {exploreForms.map((form) => {
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
