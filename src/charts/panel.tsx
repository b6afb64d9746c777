import { useLingui } from '@lingui/react/macro';
import { useId, useRef, useState, type ReactNode } from 'react';
import type { ChartTable } from './chart-table.ts';
import { DataTable } from './data-table.tsx';
import type { ExportForm, PanelFrame } from './panel-frame.ts';
import { PanelState } from './panel-state.tsx';
import { PanelTools } from './panel-tools.tsx';
import './panel.css';

interface PanelProps extends PanelFrame {
  /** the chart's data; without it the panel has no table and no export (a panel of text) */
  readonly table?: ChartTable;
  /** the body is the table itself */
  readonly tableOnly?: boolean;
  /** what can be taken away; all three unless said otherwise */
  readonly forms?: readonly ExportForm[];
  /** height that the skeleton keeps, in pixels */
  readonly height?: number;
  readonly children: ReactNode;
}

/** The frame that all charts share: finding, measure, tools, picture or its table. */
export const Panel = (props: PanelProps): ReactNode => {
  const { title, subtitle, summary, status = { kind: 'ready' }, table, headingLevel = 2 } = props;
  const [asTable, showTable] = useState(false);
  const picture = useRef<HTMLDivElement>(null);
  const id = useId();
  const { t } = useLingui();
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const ready = status.kind === 'ready';
  const take = (form: ExportForm): void => {
    if (table && picture.current && props.onExport) {
      void props.onExport({ form, title, subtitle, table, picture: picture.current });
    }
  };
  return (
    <section className="panel" aria-labelledby={id} aria-busy={props.busy || status.kind === 'loading'}>
      <header className="panel-head">
        <div className="panel-titles">
          <Heading id={id} className="panel-title">
            {title}
          </Heading>
          <p className="panel-subtitle">{subtitle}</p>
        </div>
        <PanelTools
          title={title}
          asTable={asTable}
          onTable={table && ready && !props.tableOnly ? () => showTable(!asTable) : undefined}
          onTake={table && ready && props.onExport ? take : undefined}
          forms={props.forms ?? ['png', 'svg', 'csv']}
          explanation={props.explanation}
        />
      </header>
      {ready ? (
        <>
          <p className="visually-hidden">{summary}</p>
          {/* the picture stays mounted behind its table, so that it can be taken away from both */}
          <div className="panel-body" ref={picture} hidden={asTable}>
            {props.children}
          </div>
          {table && asTable ? (
            // a scrolled table must be reachable without a mouse
            <div className="panel-table" tabIndex={0} role="region" aria-label={t`Таблиця: ${title}`}>
              <DataTable table={table} caption={title} />
            </div>
          ) : null}
        </>
      ) : (
        <PanelState status={status} height={props.height ?? 220} />
      )}
    </section>
  );
};
