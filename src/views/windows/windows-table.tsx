import { useLingui } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import { MeasureTable } from '../../charts/measure-table.tsx';
import type { PanelFrame } from '../../charts/panel-frame.ts';
import { useFormats } from '../../charts/use-formats.ts';
import type { WindowSet } from '../../cube/window-set.ts';
import { seriesChanges } from '../../measures/windows/series-changes.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import { areDistricts } from './are-districts.ts';
import { seriesTable } from './series-table.ts';
import { seriesMembers } from './series-members.ts';
import { useWindowWords } from './use-window-words.ts';

interface WindowsTableProps {
  readonly frame: Pick<PanelFrame, 'onExport'>;
  readonly set: WindowSet;
  readonly places: readonly [number, number];
}

/** Rows by their requests in the later window: the large ones decide what the whole number is. */
const largestFirst = { column: 'requests-later', descending: true } as const;

/** Every row of the table in both windows. */
export const WindowsTable = ({ frame, set, places }: WindowsTableProps): ReactNode => {
  const { t } = useLingui();
  const { formatRange, formatCount } = useFormats();
  const explained = useWindowWords();
  const members = useMemo(() => seriesMembers(set.series), [set]);
  const nameOf = useMemberNames(members);
  const [from, to] = places;
  const table = useMemo(
    () =>
      seriesTable(seriesChanges(set, from, to), {
        nameOf,
        headers: {
          service: t`Послуга`,
          district: t`Район`,
          row: t`Рядок`,
          earlier: t`Частка раніше`,
          later: t`Частка пізніше`,
          change: t`Зміна`,
          low: t`Зміна від (95 %)`,
          high: t`Зміна до (95 %)`,
          requestsEarlier: t`Запитів раніше`,
          requestsLater: t`Запитів пізніше`,
        },
      }),
    [set, from, to, nameOf, t],
  );
  const [first, second] = places.map((at) => {
    const window = set.windows[at];
    return window ? formatRange(window) : '';
  });
  const count = formatCount(table.rows.length);
  const title = areDistricts(set) ? t`Райони у двох вікнах` : t`Послуги у двох вікнах`;
  return (
    <MeasureTable
      {...frame}
      title={title}
      subtitle={t`Частка онлайн раніше (${first}) і пізніше (${second}), зміна у відсоткових пунктах; рядків: ${count}`}
      summary={t`Таблиця, яку можна сортувати, шукати в ній і зберегти як CSV.`}
      table={table}
      rowKeys={table.rows.map((_, at) => String(at))}
      sort={largestFirst}
      explanation={[explained.adoption, explained.interval, explained.gaps, explained.overlap].map((text) => (
        <p key={text}>{text}</p>
      ))}
    />
  );
};
