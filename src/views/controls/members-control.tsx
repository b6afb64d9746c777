import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import type { Dimension } from '../../cube/dimension.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import type { SegmentField, ViewState } from '../state/view-state.ts';
import { CheckMark } from './check-mark.tsx';
import type { ControlProps } from './filter-control.tsx';

type MembersField = 'services' | 'districts' | SegmentField;

const dimensionOf: Readonly<Record<MembersField, Dimension>> = {
  services: 'service',
  districts: 'district',
  segment1: 'segment1',
  segment2: 'segment2',
  segment3: 'segment3',
};

const chosenOf = (state: ViewState, field: MembersField): readonly string[] =>
  field === 'services' || field === 'districts' ? state[field] : state.segments[field];

const patchOf = (state: ViewState, field: MembersField, keys: readonly string[]): Partial<ViewState> =>
  field === 'services' || field === 'districts'
    ? { [field]: keys }
    : { segments: { ...state.segments, [field]: keys } };

/** Keys may be blank, and a list wants ids that are not. */
const idOf = (key: string): string => `=${key}`;
const keyOf = (id: string): string => id.slice(1);

/** List with search; nothing chosen means all. */
export const MembersControl = ({
  state,
  holdings,
  change,
  field,
}: ControlProps & { readonly field: MembersField }): ReactNode => {
  const { t, i18n } = useLingui();
  const { contains } = useFilter({ sensitivity: 'base' });
  const names = useMemberNames(holdings.members);
  const dimension = dimensionOf[field];
  const chosen = chosenOf(state, field);
  const items = useMemo(
    () =>
      holdings.members[dimension]
        .map(({ key }) => ({ id: idOf(key), name: names(dimension, key) }))
        .sort((a, b) => a.name.localeCompare(b.name, i18n.locale)),
    [holdings.members, dimension, names, i18n.locale],
  );
  const choose = (ids: Iterable<string>): void => change(patchOf(state, field, [...ids].map(keyOf).sort()));
  return (
    <Autocomplete filter={contains} disableVirtualFocus>
      {items.length > 8 ? (
        <SearchField aria-label={t`Шукати`} className="control-search" autoFocus>
          <Input placeholder={t`Шукати`} />
        </SearchField>
      ) : null}
      <ListBox
        aria-label={t`Можна обрати кілька`}
        className="control-list"
        items={items}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={chosen.map(idOf)}
        onSelectionChange={(selection) =>
          choose(selection === 'all' ? items.map(({ id }) => id) : [...selection].map(String))
        }
        renderEmptyState={() => <p className="control-empty">{t`Нічого не знайдено`}</p>}
      >
        {({ id, name }) => (
          <ListBoxItem id={id} textValue={name} className="control-item">
            {({ isSelected }) => (
              <>
                <CheckMark isSelected={isSelected} />
                {name}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
      <footer className="control-foot">
        <span>{chosen.length === 0 ? t`Показано всі` : t`Обрано: ${chosen.length}`}</span>
        <Button className="control-button" isDisabled={chosen.length === 0} onPress={() => choose([])}>
          <Trans>Показати всі</Trans>
        </Button>
      </footer>
    </Autocomplete>
  );
};
