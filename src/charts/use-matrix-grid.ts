import {
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import type { AdoptionMatrixProps } from './adoption-matrix.tsx';
import { gridMove } from './grid-move.ts';

/** A place in the matrix; headers have row or column -1, so that they are reached by the arrows like cells. */
interface Place {
  readonly row: number;
  readonly column: number;
}

interface GridStop {
  readonly 'data-row': number;
  readonly 'data-column': number;
  readonly tabIndex: 0 | -1;
}

interface MatrixGridState {
  readonly grid: RefObject<HTMLTableElement | null>;
  /** the cell under the pointer or the focus */
  readonly read: Place | null;
  readonly stops: (row: number, column: number) => GridStop;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
    readonly onClick: (event: MouseEvent) => void;
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
  };
}

const placeOf = (target: EventTarget): Place | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
};

type Picking = Pick<AdoptionMatrixProps, 'rows' | 'columns'> & {
  readonly onPick: AdoptionMatrixProps['onPick'] | undefined;
};

/** Focus that roves through the matrix, and picking: a cell gives both keys, a header one. */
export const useMatrixGrid = ({ rows, columns, onPick }: Picking): MatrixGridState => {
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
  // other filters may leave fewer rows than the last stop had
  const inside = stop.row < rows.length && stop.column < columns.length;
  const now = inside ? stop : { row: 0, column: 0 };
  return {
    grid,
    read,
    stops: (row, column) => ({
      'data-row': row,
      'data-column': column,
      tabIndex: now.row === row && now.column === column ? 0 : -1,
    }),
    handlers: {
      onKeyDown,
      onFocus,
      onClick,
      onBlur: () => setRead(null),
      onPointerOver: (event) => setRead(placeOf(event.target)),
      onPointerLeave: () => setRead(null),
    },
  };
};
