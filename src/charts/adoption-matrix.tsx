import type { ReactNode } from 'react';
import type { Measurement } from '../measures/measurement.ts';
import { colourSteps } from './colour-steps.ts';
import { MatrixGrid } from './matrix-grid.tsx';
import { MatrixList } from './matrix-list.tsx';
import { MatrixNotes } from './matrix-notes.tsx';
import { measurementCell } from './measurement-cell.ts';
import type { PanelFrame } from './panel-frame.ts';
import { Panel } from './panel.tsx';
import { StepLegend } from './step-legend.tsx';
import { useWidth } from './use-width.ts';
import './adoption-matrix.css';

export interface MatrixHead {
  readonly key: string;
  readonly name: string;
}

/** What was picked: a cell gives both keys, a header one. */
export interface MatrixPick {
  readonly row?: string;
  readonly column?: string;
}

export interface AdoptionMatrixProps extends PanelFrame {
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  /** by row, then column */
  readonly cells: readonly (readonly Measurement[])[];
  /** what a row is and what a column is: 'Послуга', 'Район' */
  readonly rowHeader: string;
  readonly columnHeader: string;
  readonly onPick?: (picked: MatrixPick) => void;
}

/** Below this a table of districts cannot be read; each row becomes an entry of a list. */
const leastTable = 620;
/** Width at which a picture of it is drawn at least. */
const leastPicture = 900;

/** Adoption of each district and service: colour and number, a mark and the reason where there is none. */
export const AdoptionMatrix = (props: AdoptionMatrixProps): ReactNode => {
  const { rows, columns, cells, rowHeader, columnHeader, onPick, ...frame } = props;
  const [place, width] = useWidth();
  const narrow = width > 0 && width < leastTable;
  const steps = colourSteps(cells.flat());
  const table = {
    columns: [
      { id: 'row', header: rowHeader, kind: 'text' as const },
      ...columns.map(({ key, name }) => ({ id: key, header: name, kind: 'share' as const })),
    ],
    rows: rows.map(({ name }, row) => [
      name,
      ...(cells[row] ?? []).map((cell) => measurementCell(cell, 'share')),
    ]),
  };
  const matrix = { rows, columns, cells, steps, rowHeader, columnHeader, ...(onPick ? { onPick } : {}) };
  return (
    <Panel {...frame} table={table} height={420}>
      <div ref={place}>
        {narrow ? <MatrixList {...matrix} /> : null}
        {/* behind the list stands the grid, for the picture only: a list of a hundred cells is none */}
        {width > 0 ? (
          <div hidden={narrow} data-exported-width={leastPicture}>
            <MatrixGrid {...matrix} label={frame.title} />
          </div>
        ) : null}
      </div>
      <StepLegend steps={steps}>{width < leastTable ? null : <MatrixNotes cells={cells} />}</StepLegend>
    </Panel>
  );
};
