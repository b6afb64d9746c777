import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import { createCityMatcher } from '../../city/city-matcher.ts';
import type { Inspection } from '../../intake/inspection.ts';
import { useCity } from '../naming/city-context.ts';
import { assignUse } from './assign-use.ts';
import { ChannelKindsTable } from './channel-kinds-table.tsx';
import { ColumnTable } from './column-table.tsx';
import { DateOrderField } from './date-order-field.tsx';
import { DistrictBasisField } from './district-basis-field.tsx';
import { FiscalStartField } from './fiscal-start-field.tsx';
import type { MappingDraft } from './mapping-draft.ts';
import { sampledChannels } from './sampled-channels.ts';
import { usesOf } from './uses-of.ts';

interface MappingPanelProps {
  /** of all readable files; the first one's columns are shown */
  readonly inspections: readonly [Inspection, ...Inspection[]];
  readonly draft: MappingDraft;
  /** a date that can be read in two ways, where the user has to say which */
  readonly unclearDate: string | null;
  readonly change: (patch: Partial<MappingDraft>) => void;
}

/** How the columns will be read: the proposal, and all that can be changed about it. */
export const MappingPanel = ({ inspections, draft, unclearDate, change }: MappingPanelProps): ReactNode => {
  const { t } = useLingui();
  const matcher = useMatcher();
  const [first] = inspections;
  const { uses } = draft;
  const columnOf = (use: string) => [...uses].find(([, its]) => its === use)?.[0] ?? null;
  const channelColumn = columnOf('channel');
  const channels =
    channelColumn === null
      ? []
      : sampledChannels({ inspections, column: channelColumn, chosen: draft.channelKinds, matcher });
  return (
    <>
      <ColumnTable
        columns={first.columns}
        uses={uses}
        proposed={usesOf(first)}
        onUse={(column, use) => change({ uses: assignUse(uses, column, use) })}
      />
      {columnOf('date') === null ? null : (
        <DateOrderField
          value={draft.dateOrder}
          example={unclearDate}
          onChange={(dateOrder) => change({ dateOrder })}
        />
      )}
      {columnOf('fiscal-year') === null ? null : (
        <FiscalStartField value={draft.fiscalStart} onChange={(fiscalStart) => change({ fiscalStart })} />
      )}
      {columnOf('district') === null ? null : (
        <DistrictBasisField
          value={draft.districtBasis}
          onChange={(districtBasis) => change({ districtBasis })}
        />
      )}
      {channels.length === 0 ? null : (
        <section className="data-field">
          <h3>
            <Trans>Канали в перших рядках</Trans>
          </h3>
          <ChannelKindsTable
            caption={t`Слова каналу та їхні типи`}
            countHeader={t`Рядків`}
            channels={channels.map(({ rows, ...channel }) => ({ ...channel, count: rows }))}
            onKind={(label, kind) => change({ channelKinds: { ...draft.channelKinds, [label]: kind } })}
          />
          <p className="quiet">
            <Trans>
              Слова, яких тут немає, програма розпізнає за словником міста; нові буде показано після імпорту
              як «канал невідомий».
            </Trans>
          </p>
        </section>
      )}
    </>
  );
};

const useMatcher = () => {
  const city = useCity();
  return useMemo(() => createCityMatcher(city), [city]);
};
