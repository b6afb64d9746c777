import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import { MeasureTable, type MeasureTableSort } from '../../charts/measure-table.tsx';
import { useFormats } from '../../charts/use-formats.ts';
import { channelWords } from '../../i18n/channel-words.ts';
import type { Screen } from '../asking/use-screen.ts';
import { useCity } from '../naming/city-context.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import { Explanation } from '../notes/explanation.tsx';
import { usePanelFrame } from '../notes/use-panel-frame.ts';
import { useUnitWords } from '../overview/use-unit-words.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import { useRangeWords } from '../sentence/use-range-words.ts';
import { sortColumns, type ViewState } from '../state/view-state.ts';
import { useViewState } from '../state/use-view-state.ts';
import { everythingTable, type Everything, type EverythingWords } from './everything-table.ts';
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

const none: Everything = { table: { columns: [], rows: [] }, rowKeys: [] };

/** The rows stay the same until the numbers or the language change: the table sorts them anew each time. */
const useEverything = ({ answers, state, scope }: Screen, words: EverythingWords): Everything => {
  const city = useCity();
  const answer = answers.everything;
  return useMemo(() => {
    if (answer?.kind !== 'answered') return none;
    const range = {
      from: Math.max(scope.range.from, scope.data.from),
      to: Math.min(scope.range.to, scope.data.to),
    };
    return everythingTable(answer, state, { words, city, range });
  }, [answer, state, scope, words, city]);
};

const useWords = ({ holdings }: Screen): EverythingWords => {
  const { t, i18n } = useLingui();
  const nameOf = useMemberNames(holdings.members);
  return useMemo(
    () => ({
      fields: { period: t`Період`, district: t`Район`, service: t`Послуга`, channel: t`Канал` },
      requests: t`Запитів`,
      online: t`Онлайн`,
      adoption: t`Частка онлайн`,
      low: t`Від`,
      high: t`До`,
      n: 'n',
      partial: t`неповний`,
      nameOf,
      kindOf: (kind) => channelWords(i18n, kind),
    }),
    [t, i18n, nameOf],
  );
};

/** Everything behind the pictures, in rows. */
export const EverythingPanel = (props: ScreenProps): ReactNode => {
  const { t } = useLingui();
  const { formatCount } = useFormats();
  const { state, change } = useViewState();
  const frame = usePanelFrame(props);
  const { scope } = props.screen;
  const units = useUnitWords(scope.unit);
  const words = useWords(props.screen);
  const { table, rowKeys } = useEverything(props.screen, words);
  const range = useRangeWords(scope.range);
  const count = formatCount(rowKeys.length);
  return (
    <>
      <FieldChoice names={words.fields} />
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
