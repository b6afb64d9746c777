import type { PanelExport } from '../charts/panel-frame.ts';
import type { ExportNotes } from './export-notes.ts';
import { fontFaces } from './font-faces.ts';
import { framedPicture } from './framed-picture.ts';
import { pageShapes } from './page-shapes.ts';
import { picturePng } from './picture-png.ts';
import { pictureSvg } from './picture-svg.ts';
import { withLightCopy } from './with-light-copy.ts';

interface PictureRequest extends Omit<PanelExport, 'form' | 'table'> {
  readonly form: 'png' | 'svg';
  readonly notes: ExportNotes;
}

/** A panel drawn anew in the light theme, with its title, the filter sentence and the source around it. */
export const panelPicture = async ({
  form,
  title,
  subtitle,
  notes,
  picture,
}: PictureRequest): Promise<Blob> => {
  const body = withLightCopy(picture, (copy) => {
    const { width, height } = copy.getBoundingClientRect();
    return { width, height, shapes: pageShapes(copy) };
  });
  const framed = framedPicture({ title, subtitle, notes, body });
  if (form === 'png') return picturePng(framed);
  return new Blob([pictureSvg(framed, title, await fontFaces())], { type: 'image/svg+xml' });
};
