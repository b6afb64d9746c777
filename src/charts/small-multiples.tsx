import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { PeriodUnit } from '../cube/period-unit.ts';
import type { Measurement } from '../measures/measurement.ts';
import type { AdoptionRow } from './adoption-row.ts';
import type { PanelFrame } from './panel-frame.ts';
import { Panel } from './panel.tsx';
import { shareTicks } from './share-ticks.ts';
import { ShowAll } from './show-all.tsx';
import { SmallMultipleCard } from './small-multiple-card.tsx';
import type { TrendPeriod } from './trend.ts';
import { useMultiplesTable } from './use-multiples-table.ts';
import { useWidth } from './use-width.ts';
import './small-multiples.css';

export interface SmallMultiple extends AdoptionRow {
  /** adoption by period, beside `periods` */
  readonly points: readonly Measurement[];
}

export interface SmallMultiplesProps extends PanelFrame {
  readonly items: readonly SmallMultiple[];
  readonly unit: PeriodUnit;
  readonly periods: readonly TrendPeriod[];
  /** adoption of all together, drawn faint in each for comparison */
  readonly reference?: { readonly name: string; readonly points: readonly Measurement[] };
  readonly nameHeader: string;
  /** what the change is measured against, after the number: 'до 2024' */
  readonly changeAgainst: string;
  readonly picked?: readonly string[];
  readonly onPick?: (key: string) => void;
  /** items shown before "show all" */
  readonly firstItems?: number;
}

/** On a phone two stand beside each other. */
const leastCard = (width: number): number => (width < 420 ? 132 : 190);
const gap = 16;

const highest = (items: readonly SmallMultiple[]): number =>
  items.reduce(
    (top, { points }) =>
      points.reduce((most, point) => (point.kind === 'value' ? Math.max(most, point.value) : most), top),
    0,
  );

/** One small trend a district or service, all on one scale. */
export const SmallMultiples = (props: SmallMultiplesProps): ReactNode => {
  const { items, unit, periods, reference, nameHeader, changeAgainst, picked = [], onPick, ...rest } = props;
  const { firstItems = 12, ...frame } = rest;
  const table = useMultiplesTable({ items, unit, periods, nameHeader });
  const [all, showAll] = useState(false);
  const [grid, width] = useWidth();
  const shown = all || items.length <= firstItems + 1 ? items : items.slice(0, firstItems);
  const columns = Math.max(1, Math.floor((width + gap) / (leastCard(width) + gap)));
  const cardWidth = Math.floor((width - (columns - 1) * gap) / columns);
  const top = shareTicks(highest(items), 5).at(-1) ?? 1;
  return (
    <Panel {...frame} table={table} height={320}>
      <div ref={grid}>
        <ul className="multiples" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
          {width > 0
            ? shown.map((item) => (
                <li key={item.key}>
                  <SmallMultipleCard
                    item={item}
                    against={changeAgainst}
                    picked={picked.includes(item.key)}
                    {...(onPick ? { onPick } : {})}
                    plot={{ unit, periods, reference: reference?.points ?? [], top, width: cardWidth }}
                  />
                </li>
              ))
            : null}
        </ul>
      </div>
      {reference ? (
        <p className="multiples-key">
          <i aria-hidden /> <Trans>для порівняння: {reference.name}</Trans>
        </p>
      ) : null}
      <ShowAll shown={shown.length} of={items.length} all={all} onToggle={() => showAll(!all)} />
    </Panel>
  );
};
