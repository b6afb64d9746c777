import { lazy, Suspense, type ReactNode } from 'react';
import type { ChannelKind } from '../../cube/channel-kind.ts';
import type { LabelCount } from '../../intake/import-report.ts';
import type { Inspection } from '../../intake/inspection.ts';
import { assignUse } from './assign-use.ts';
import { ColumnTable } from './column-table.tsx';
import { DateOrderField } from './date-order-field.tsx';
import { DistrictBasisField } from './district-basis-field.tsx';
import { FiscalStartField } from './fiscal-start-field.tsx';
import type { MappingDraft } from './mapping-draft.ts';
import { mappingOf } from './mapping-of.ts';
import { sampledLabels } from './sampled-labels.ts';
import { usesOf } from './uses-of.ts';

/** What drags is loaded when there is something to drag. */
const ChannelSection = lazy(async () => ({
  default: (await import('./channel-section.tsx')).ChannelSection,
}));

interface MappingPanelProps {
  /** of all readable files; the first one's columns are shown */
  readonly inspections: readonly [Inspection, ...Inspection[]];
  readonly draft: MappingDraft;
  /** a date that can be read in two ways, where the user has to say which */
  readonly unclearDate: string | null;
  /** the channel words of an import that is read again; null = those of the first rows */
  readonly channels: readonly LabelCount[] | null;
  /** channel words with the kinds that they had in files before */
  readonly remembered: Readonly<Record<string, ChannelKind>>;
  readonly change: (patch: Partial<MappingDraft>) => void;
}

/** How the columns will be read: the proposal, and all that can be changed about it. */
export const MappingPanel = ({
  inspections,
  draft,
  unclearDate,
  channels,
  remembered,
  change,
}: MappingPanelProps): ReactNode => {
  const [first] = inspections;
  const { uses } = draft;
  const columnOf = (use: string) => [...uses].find(([, its]) => its === use)?.[0] ?? null;
  const channelColumn = columnOf('channel');
  return (
    <>
      <ColumnTable
        columns={first.columns}
        uses={uses}
        proposed={usesOf(first)}
        isIncomplete={mappingOf(draft).kind === 'incomplete'}
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
      {channelColumn === null ? null : (
        <Suspense fallback={<div className="skeleton account-skeleton" />}>
          <ChannelSection
            labels={channels ?? sampledLabels(inspections, channelColumn)}
            isWhole={channels !== null}
            chosen={draft.channelKinds}
            remembered={remembered}
            onChosen={(channelKinds) => change({ channelKinds })}
          />
        </Suspense>
      )}
    </>
  );
};
