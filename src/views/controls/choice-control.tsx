import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ViewState } from '../state/view-state.ts';
import { ChoiceList } from './choice-list.tsx';
import type { ControlProps } from './filter-control.tsx';

type ChoiceField = 'comparison' | 'assisted' | 'against';

/** One of two: what numbers are compared with, and the two switches of adoption. */
export const ChoiceControl = ({
  state,
  change,
  field,
}: ControlProps & { readonly field: ChoiceField }): ReactNode => {
  const { t } = useLingui();
  const { switches } = state;
  const set = (patch: Partial<ViewState['switches']>): void =>
    change({ switches: { ...switches, ...patch } });
  switch (field) {
    case 'comparison':
      return (
        <>
          <ChoiceList
            label={t`Порівняння`}
            value={state.comparison}
            onChange={(comparison) => change({ comparison })}
            choices={[
              { value: 'year-earlier', name: t`З тим самим періодом роком раніше` },
              { value: 'none', name: t`Без порівняння` },
            ]}
          />
          <p className="control-note">
            {t`Обидва періоди однакової довжини й пори року та закінчуються на тому самому останньому повному дні даних.`}
          </p>
        </>
      );
    case 'assisted':
      return (
        <>
          <ChoiceList
            label={t`Асистовані запити`}
            value={switches.assisted}
            onChange={(assisted) => set({ assisted })}
            choices={[
              { value: 'online', name: t`Рахувати як онлайн` },
              { value: 'not-online', name: t`Не рахувати як онлайн` },
            ]}
          />
          <p className="control-note">
            {t`Асистований запит — онлайн-форму разом із мешканцем заповнює працівник, наприклад у ЦНАП.`}
          </p>
        </>
      );
    case 'against':
      return (
        <>
          <ChoiceList
            label={t`З чим порівнюємо онлайн`}
            value={switches.against}
            onChange={(against) => set({ against })}
            choices={[
              { value: 'all', name: t`З усіма запитами` },
              { value: 'in-person', name: t`Лише з особистими` },
            ]}
          />
          <p className="control-note">
            {t`«З усіма»: онлайн, асистовані, особисті, телефон, пошта та інші. «Лише з особистими»: без телефону, пошти та інших.`}
          </p>
        </>
      );
  }
};
