import type { ReactNode } from 'react';
import type { ChartTable } from './chart-table.ts';

export type PanelStatus =
  | { readonly kind: 'ready' }
  /** the place is kept; a ready chart that is counted anew stays and is dimmed instead (`busy`) */
  | { readonly kind: 'loading'; readonly words?: string }
  /** nothing to draw, and why */
  | { readonly kind: 'missing'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string; readonly onRetry?: () => void };

export type ExportForm = 'png' | 'svg' | 'csv';

/** What a panel hands over when the reader takes it away; `picture` is the drawn element. */
export interface PanelExport {
  readonly form: ExportForm;
  readonly title: string;
  readonly subtitle: string;
  readonly table: ChartTable;
  readonly picture: HTMLElement;
}

/** What every chart needs beside its data. */
export interface PanelFrame {
  /** the finding, or the question if there is none */
  readonly title: string;
  /** measure, unit, period and n */
  readonly subtitle: string;
  /** the picture in two or three sentences, for those who do not see it */
  readonly summary: string;
  readonly status?: PanelStatus;
  /** the last picture stays while the next is counted */
  readonly busy?: boolean;
  /** answers "how is this calculated?" */
  readonly explanation?: ReactNode;
  /** PNG, SVG and CSV buttons appear if given */
  readonly onExport?: (request: PanelExport) => void | Promise<void>;
  readonly headingLevel?: 2 | 3;
}
