import type { Picture } from './framed-picture.ts';
import { pictureFont } from './picture-font.ts';
import { shapeSvg } from './shape-svg.ts';
import { xmlText } from './xml-text.ts';

/** A picture as one SVG file that needs nothing else; `fontFaces` are `@font-face` rules or ''. */
export const pictureSvg = ({ width, height, shapes }: Picture, title: string, fontFaces: string): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="${pictureFont}">`,
    `<title>${xmlText(title)}</title>`,
    fontFaces === '' ? '' : `<style>${fontFaces}</style>`,
    ...shapes.map(shapeSvg),
    '</svg>',
  ].join('');
