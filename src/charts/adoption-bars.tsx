import { useState, type ReactNode } from 'react';
import { AdoptionBar } from './adoption-bar.tsx';
import type { AdoptionRow } from './adoption-row.ts';
import type { PanelFrame } from './panel-frame.ts';
import { Panel } from './panel.tsx';
import { ShowAll } from './show-all.tsx';
import { useAdoptionTable } from './use-adoption-table.ts';
import './adoption-bars.css';

export interface AdoptionBarsProps extends PanelFrame {
  /** in the order to be shown */
  readonly rows: readonly AdoptionRow[];
  /** what a row is: 'Район', 'Послуга' */
  readonly nameHeader: string;
  /** what the change is measured against, after the number: 'до 2024' */
  readonly changeAgainst: string;
  /** keys of rows that are filtered by now */
  readonly picked?: readonly string[];
  readonly onPick?: (key: string) => void;
  /** rows shown before "show all" */
  readonly firstRows?: number;
}

/** Ranking of districts or services: bar, interval, value, change. A click or Enter on a row filters. */
export const AdoptionBars = (props: AdoptionBarsProps): ReactNode => {
  const { rows, nameHeader, changeAgainst, picked = [], onPick, firstRows = 12, ...frame } = props;
  const table = useAdoptionTable(rows, nameHeader);
  const [all, showAll] = useState(false);
  const shown = all || rows.length <= firstRows + 1 ? rows : rows.slice(0, firstRows);
  return (
    <Panel {...frame} table={table}>
      <div className="bars">
        <div className="bars-head" aria-hidden>
          {table.columns
            .filter(({ id }) => id !== 'low' && id !== 'high')
            .map(({ id, header }) => (
              <span key={id} data-column={id}>
                {id === 'change' ? `${header} ${changeAgainst}` : header}
              </span>
            ))}
        </div>
        <ol>
          {shown.map((row) => (
            <li key={row.key}>
              <AdoptionBar
                row={row}
                against={changeAgainst}
                picked={picked.includes(row.key)}
                {...(onPick ? { onPick } : {})}
              />
            </li>
          ))}
        </ol>
      </div>
      <ShowAll shown={shown.length} of={rows.length} all={all} onToggle={() => showAll(!all)} />
    </Panel>
  );
};
