import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import { MeasureTable, type MeasureTableSort } from '../../charts/measure-table.tsx';
import { useFormats } from '../../charts/use-formats.ts';
import { channelWords } from '../../i18n/channel-words.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import { Explanation } from '../notes/explanation.tsx';
import { usePanelFrame } from '../notes/use-panel-frame.ts';
import { useUnitWords } from '../overview/use-unit-words.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import { useRangeWords } from '../sentence/use-range-words.ts';
import { sortColumns, type TableField, type ViewState } from '../state/view-state.ts';
import { useViewState } from '../state/use-view-state.ts';
import { everythingTable, type Everything } from './everything-table.ts';
import { FieldChoice } from './field-choice.tsx';

const sortOf = (sort: MeasureTableSort | undefined): ViewState['sort'] => {
  const column = sortColumns.find((name) => name === sort?.column);
  return column === undefined || sort === undefined ? null : { column, descending: sort.descending };
};

/** The district and service of a row, as a filter. */
const patchOf = (rowKey: string): Partial<ViewState> => {
  const [, district, service] = JSON.parse(rowKey) as (string | null)[]; // written by everythingTable
  return {
    ...(typeof district === 'string' ? { districts: [district] } : {}),
    ...(typeof service === 'string' ? { services: [service] } : {}),
  };
};

const useEverything = ({ screen }: ScreenProps, fields: Readonly<Record<TableField, string>>): Everything => {
  const { t, i18n } = useLingui();
  const { answers, state, holdings } = screen;
  const names = useMemberNames(holdings.members);
  const { locale } = i18n;
  return useMemo(() => {
    const answer = answers.everything;
    if (answer?.kind !== 'answered') return { table: { columns: [], rows: [] }, rowKeys: [] };
    return everythingTable(answer, state, {
      fields,
      requests: t`Запитів`,
      online: t`Онлайн`,
      adoption: t`Частка онлайн`,
      low: t`Від`,
      high: t`До`,
      nameOf: names,
      kindOf: (kind) => channelWords(i18n, kind),
    });
    // the words change with the language
  }, [answers.everything, state, names, fields, t, i18n, locale]);
};

/** Everything behind the pictures, in rows. */
export const EverythingPanel = (props: ScreenProps): ReactNode => {
  const { t } = useLingui();
  const { formatCount } = useFormats();
  const { state, change } = useViewState();
  const frame = usePanelFrame(props);
  const { scope } = props.screen;
  const units = useUnitWords(scope.unit);
  const fields = useMemo(
    () => ({ period: t`Період`, district: t`Район`, service: t`Послуга`, channel: t`Канал` }),
    [t],
  );
  const { table, rowKeys } = useEverything(props, fields);
  const range = useRangeWords(scope.range);
  const count = formatCount(rowKeys.length);
  return (
    <>
      <FieldChoice names={fields} />
      <MeasureTable
        {...frame}
        title={t`Усі числа за ${range}`}
        subtitle={t`Рядків: ${count}; періоди — ${units}`}
        summary={t`Таблиця, яку можна сортувати, шукати в ній і зберегти як CSV.`}
        table={table}
        rowKeys={rowKeys}
        onPick={(key) => change(patchOf(key))}
        sort={state.sort ?? undefined}
        onSort={(sort) => change({ sort: sortOf(sort) }, { replace: true })}
        explanation={
          <Explanation switches={state.switches} parts={['adoption', 'interval']}>
            <p>
              <Trans>Коли рядок — це й канал, частки немає: канал або онлайн, або ні.</Trans>
            </p>
          </Explanation>
        }
      />
    </>
  );
};
