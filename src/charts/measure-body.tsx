import { useVirtualizer } from '@tanstack/react-virtual';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ChartColumn } from './chart-table.ts';
import { MeasureHead } from './measure-head.tsx';
import { MeasureRowView } from './measure-row-view.tsx';
import type { MeasureTableState } from './use-measure-table.ts';

interface MeasureBodyProps {
  readonly columns: readonly ChartColumn[];
  readonly state: MeasureTableState;
  readonly label: string;
  readonly narrow: boolean;
  readonly onPick?: (key: string) => void;
}

const tracks = (columns: readonly ChartColumn[]): string =>
  columns
    .map(({ kind }, index) =>
      kind === 'text' ? `minmax(120px, ${index === 0 ? 2.2 : 1.4}fr)` : 'minmax(88px, 1fr)',
    )
    .join(' ');

/** Header and rows; only those in view exist, and each says which of how many it is. */
export const MeasureBody = ({ columns, state, label, narrow, onPick }: MeasureBodyProps): ReactNode => {
  const { t } = useLingui();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, sort } = state;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (narrow ? 58 : 36),
    getItemKey: (index) => rows[index]?.index ?? index,
    overscan: 8,
  });
  const { scrollToOffset } = virtual;
  // another order begins at its beginning
  useEffect(() => scrollToOffset(0), [sort, state.search, scrollToOffset]);
  const template = narrow ? undefined : { gridTemplateColumns: tracks(columns) };
  return (
    <div className="measure-scroll" ref={scroller} tabIndex={0} role="region" aria-label={t`Рядки: ${label}`}>
      <div
        role="table"
        className="measure"
        data-narrow={narrow || undefined}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
      >
        <MeasureHead columns={columns} state={state} hidden={narrow} style={template} />
        <div role="rowgroup" className="measure-rows" style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            return row ? (
              <div
                key={key}
                role="row"
                className="measure-row"
                aria-rowindex={index + 2}
                data-index={index}
                ref={virtual.measureElement}
                style={{ ...template, transform: `translateY(${start}px)` }}
              >
                <MeasureRowView row={row} columns={columns} narrow={narrow} {...(onPick ? { onPick } : {})} />
              </div>
            ) : null;
          })}
        </div>
      </div>
      {rows.length === 0 ? (
        <p className="measure-none">
          <Trans>Жоден рядок не містить цього тексту.</Trans>
        </p>
      ) : null}
    </div>
  );
};
