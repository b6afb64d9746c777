import type { ReactNode } from 'react';
import type { AdoptionMatrixProps } from './adoption-matrix.tsx';
import { colourStep } from './colour-step.ts';
import type { ColourSteps } from './colour-steps.ts';
import { useCellWords } from './use-cell-words.ts';

type MatrixListProps = Pick<AdoptionMatrixProps, 'rows' | 'columns' | 'cells' | 'onPick'> & {
  readonly steps: ColourSteps;
};

/** The matrix for a phone: one entry a row with its colours in a strip; opened, the cells in words. */
export const MatrixList = ({ rows, columns, cells, steps, onPick }: MatrixListProps): ReactNode => {
  const words = useCellWords();
  return (
    <ul className="matrix-list" data-not-exported>
      {rows.map(({ key, name }, row) => (
        <li key={key}>
          <details>
            <summary>
              <span>{name}</span>
              <span className="matrix-strip" aria-hidden>
                {(cells[row] ?? []).map((cell, column) => (
                  <i
                    key={columns[column]?.key}
                    data-step={cell.kind === 'value' ? colourStep(cell.value, steps) : 'missing'}
                  />
                ))}
              </span>
            </summary>
            <ul>
              {columns.map(({ key: columnKey, name: columnName }, column) => {
                const cell = cells[row]?.[column] ?? {
                  kind: 'missing' as const,
                  reason: 'no-requests' as const,
                };
                const content = (
                  <>
                    <i
                      aria-hidden
                      data-step={cell.kind === 'value' ? colourStep(cell.value, steps) : 'missing'}
                    />
                    <span>{columnName}</span>
                    <span className="matrix-list-words">{words(cell)}</span>
                  </>
                );
                return (
                  <li key={columnKey}>
                    {onPick ? (
                      <button type="button" onClick={() => onPick({ row: key, column: columnKey })}>
                        {content}
                      </button>
                    ) : (
                      <div>{content}</div>
                    )}
                  </li>
                );
              })}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
};
