import { useLingui } from '@lingui/react/macro';
import {
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import type { AdoptionMatrixProps } from './adoption-matrix.tsx';
import type { ColourSteps } from './colour-steps.ts';
import { gridMove } from './grid-move.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { softHyphens } from './soft-hyphens.ts';
import { useCellWords } from './use-cell-words.ts';

type MatrixGridProps = Pick<
  AdoptionMatrixProps,
  'rows' | 'columns' | 'cells' | 'rowHeader' | 'columnHeader' | 'onPick'
> & { readonly steps: ColourSteps; readonly label: string };

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Headers have row or column -1, so that they are reached by the arrows like cells. */
const placeOf = (target: EventTarget): Place | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
};

/** The matrix as a grid: one stop of the Tab key, arrows inside, Enter picks; details of the cell in a line below. */
export const MatrixGrid = (props: MatrixGridProps): ReactNode => {
  const { rows, columns, cells, steps, label, rowHeader, columnHeader, onPick } = props;
  const { t } = useLingui();
  const words = useCellWords();
  const grid = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<Place>({ row: 0, column: 0 });
  const [read, setRead] = useState<Place | null>(null);
  const pick = ({ row, column }: Place): void => {
    const [rowKey, columnKey] = [rows[row]?.key, columns[column]?.key];
    onPick?.({
      ...(rowKey === undefined ? {} : { row: rowKey }),
      ...(columnKey === undefined ? {} : { column: columnKey }),
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = placeOf(event.target);
    if (!from) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      pick(from);
      return;
    }
    const to = gridMove(event.key, from, { rows: rows.length, columns: columns.length, far: event.ctrlKey });
    if (!to) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-row='${to.row}'][data-column='${to.column}']`)?.focus();
  };
  const onFocus = (event: FocusEvent): void => {
    const place = placeOf(event.target);
    if (place) setStop(place);
    setRead(place);
  };
  const onClick = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (place) pick(place);
  };
  const stops = (row: number, column: number) => ({
    'data-row': row,
    'data-column': column,
    tabIndex: stop.row === row && stop.column === column ? 0 : -1,
  });
  const cell = read ? cells[read.row]?.[read.column] : undefined;
  return (
    <>
      <div className="matrix-scroll">
        <table
          ref={grid}
          role="grid"
          className="matrix"
          aria-label={label}
          data-picks={onPick ? '' : undefined}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onClick={onClick}
          onBlur={() => setRead(null)}
          onPointerOver={(event) => setRead(placeOf(event.target))}
          onPointerLeave={() => setRead(null)}
        >
          <thead>
            <tr>
              <th scope="col">
                {rowHeader} <span className="visually-hidden">/ {columnHeader}</span>
              </th>
              {columns.map(({ key, name }, column) => (
                <th key={key} scope="col" {...stops(-1, column)}>
                  {softHyphens(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name }, row) => (
              <tr key={key}>
                <th scope="row" {...stops(row, -1)}>
                  {name}
                </th>
                {columns.map(({ key: columnKey }, column) => (
                  <MatrixCell
                    key={columnKey}
                    measurement={cells[row]?.[column] ?? { kind: 'missing', reason: 'no-requests' }}
                    steps={steps}
                    stop={stops(row, column)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="matrix-read" aria-hidden data-not-exported>
        {read && cell
          ? `${rows[read.row]?.name}, ${columns[read.column]?.name}: ${words(cell)}`
          : t`Наведіть на клітинку, щоб побачити інтервал і n`}
      </p>
    </>
  );
};
