import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AdoptionMatrixProps } from './adoption-matrix.tsx';
import type { ColourSteps } from './colour-steps.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { softHyphens } from './soft-hyphens.ts';
import { useCellWords } from './use-cell-words.ts';
import { useMatrixGrid } from './use-matrix-grid.ts';

type MatrixGridProps = Pick<
  AdoptionMatrixProps,
  'rows' | 'columns' | 'cells' | 'rowHeader' | 'columnHeader' | 'onPick'
> & { readonly steps: ColourSteps; readonly label: string };

/** The matrix as a grid: one stop of the Tab key, arrows inside, Enter picks; details of the cell in a line below. */
export const MatrixGrid = (props: MatrixGridProps): ReactNode => {
  const { rows, columns, cells, steps, label, rowHeader, columnHeader, onPick } = props;
  const { t } = useLingui();
  const words = useCellWords();
  const { grid, read, handlers, stops } = useMatrixGrid({ rows, columns, onPick });
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
          {...handlers}
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
