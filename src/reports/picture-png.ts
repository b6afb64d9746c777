import type { Picture } from './framed-picture.ts';
import { paintShape } from './paint-shape.ts';

/** Twice the pixels: sharp on paper and on dense screens. */
const scale = 2;

/**
 * A picture as PNG. Text is painted by the canvas with the page's fonts: an SVG that brings its own font is often
 * drawn before the font is there, and then without its text.
 */
export const picturePng = async ({ width, height, shapes }: Picture): Promise<Blob> => {
  await document.fonts.ready;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(scale, scale);
  // one after the other: later shapes lie on earlier ones
  for (const shape of shapes) await paintShape(context, shape);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('picture too large'))), 'image/png');
  });
};
