import type { Member } from '../cube/cube.ts';
import type { CubeBuilder } from '../cube/cube-builder.ts';
import type { Dimension } from '../cube/dimension.ts';
import { keptLabel, longestLabel } from './kept-label.ts';
import { ownText } from './own-text.ts';
import { isTotalWord } from './total-row.ts';

/** Spellings remembered per allowed label: the same label may be written with other spaces. */
const spellingsPerLabel = 4;

/** Thrown in the middle of a file when a column has more labels than a dictionary should hold. */
export class TooManyLabels extends Error {
  readonly column: string;
  readonly limit: number;

  constructor(column: string, limit: number) {
    super(`more than ${limit} labels in ${column}`);
    this.name = 'TooManyLabels';
    this.column = column;
    this.limit = limit;
  }
}

interface LabelColumnPlan {
  readonly dimension: Dimension;
  readonly column: string;
  /** what the label is called in the cube */
  readonly memberOf: (label: { readonly key: string; readonly label: string }) => Member;
  /** is a word for a total a total (a file with counts), or a label like others? */
  readonly totals: boolean;
  readonly limit: number;
}

/** Turns the cells of a column into member numbers: each distinct text is looked at once. */
export interface LabelColumn {
  readonly dimension: Dimension;
  readonly column: string;
  /** member number, or -1 where the cell is a word for a total */
  code(cell: string): number;
}

export const createLabelColumn = (builder: CubeBuilder, plan: LabelColumnPlan): LabelColumn => {
  const { dimension, column, memberOf, totals, limit } = plan;
  const codes = new Map<string, number>();
  const learn = (cell: string): number => {
    const label = keptLabel(cell);
    const code = totals && isTotalWord(label.label) ? -1 : builder.code(dimension, memberOf(label));
    if (code >= limit) throw new TooManyLabels(column, limit);
    if (codes.size >= limit * spellingsPerLabel) codes.clear();
    if (cell.length <= longestLabel) codes.set(ownText(cell), code);
    return code;
  };
  return { dimension, column, code: (cell) => codes.get(cell) ?? learn(cell) };
};
