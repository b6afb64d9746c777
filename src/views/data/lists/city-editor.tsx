import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { ListsState } from '../../../engine/lists-change.ts';
import { ListCell } from './list-cell.tsx';
import { NewCityForm } from './new-city-form.tsx';
import type { ListsActions } from './use-lists.ts';

interface CityEditorProps {
  readonly state: ListsState;
  readonly actions: ListsActions;
}

/** The city itself: its name, another one in its place, and the way back to the one that was shipped. */
export const CityEditor = ({ state, actions }: CityEditorProps): ReactNode => {
  const { t } = useLingui();
  const [isNew, setNew] = useState(false);
  const { city } = state.lists;
  const rename = (name: Partial<typeof city.name>): void => {
    const changed = { ...city.name, ...name };
    if (changed.uk.trim() !== '' && changed.en.trim() !== '')
      void actions.save({ city: { ...city, name: changed } });
  };
  const fields = [
    { locale: 'uk', label: t`Назва міста українською` },
    { locale: 'en', label: t`Назва міста англійською` },
  ] as const;
  if (isNew) {
    return (
      <NewCityForm
        services={state.lists}
        onMake={(lists) => {
          setNew(false);
          void actions.save(lists);
        }}
        onCancel={() => setNew(false)}
      />
    );
  }
  return (
    <div className="list-editor">
      <div className="city-names">
        {fields.map(({ locale, label }) => (
          <div key={locale}>
            <span aria-hidden>{label}</span>
            <ListCell
              label={label}
              form="text"
              text={city.name[locale]}
              choices={null}
              fault={undefined}
              isFirst={false}
              onText={(text) => rename({ [locale]: text.trim().slice(0, 300) })}
            />
          </div>
        ))}
      </div>
      <div className="button-row">
        <button type="button" className="button" onClick={() => setNew(true)}>
          <Trans>Налаштувати інше місто…</Trans>
        </button>
        <button
          type="button"
          className="button"
          disabled={state.areShipped}
          onClick={() => void actions.turn('ship')}
        >
          <Trans>Повернути довідники Харкова</Trans>
        </button>
      </div>
      <p className="quiet">
        <Trans>
          Довідники змінюють лише назви й те, як рахувати слова з файлів. Імпорти лишаються; кожну зміну можна
          скасувати.
        </Trans>
      </p>
    </div>
  );
};
