import { textWidth } from '../charts/text-width.ts';
import type { ExportNotes } from './export-notes.ts';
import { shapeSvg } from './shape-svg.ts';
import type { Shape } from './shape.ts';
import { wrappedLines } from './wrapped-lines.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

interface PictureParts {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: ExportNotes;
  readonly body: { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };
  /** `@font-face` rules; '' = the reader's own sans-serif */
  readonly fontFaces: string;
}

/** The light theme of the screen: a picture is printed and pasted into documents. */
const [ink, quiet, line] = ['#141a22', '#4f5968', '#838d9b'];
const margin = 24;
const least = 320;

interface TextBlock {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly before: number;
}

/** Sets blocks of text under each other from `top` on. */
const setText = (
  blocks: readonly TextBlock[],
  width: number,
  top: number,
): { shapes: Shape[]; bottom: number } => {
  const shapes: Shape[] = [];
  let y = top;
  for (const { text, size, weight, fill, before } of blocks) {
    y += before;
    for (const part of wrappedLines(text, width, (words) => textWidth(words, size, weight))) {
      y += Math.round(size * 1.4);
      shapes.push({
        kind: 'text',
        x: margin,
        y: y - Math.round(size * 0.35),
        text: part,
        size,
        weight: String(weight),
        fill,
        opacity: 1,
      });
    }
  }
  return { shapes, bottom: y };
};

/** A panel's drawing with its title above, and below it the filter sentence, the definitions, n and the date of the data. */
export const framedPicture = ({ title, subtitle, notes, body, fontFaces }: PictureParts): Picture => {
  const inner = Math.max(least, Math.ceil(body.width));
  const width = inner + 2 * margin;
  const head = setText(
    [
      { text: title, size: 17, weight: 620, fill: ink, before: 0 },
      { text: subtitle, size: 13, weight: 400, fill: quiet, before: 2 },
    ],
    inner,
    margin - 6,
  );
  const bodyTop = head.bottom + 14;
  const footTop = bodyTop + Math.ceil(body.height) + 18;
  const small = { size: 11.5, weight: 400, fill: quiet };
  const foot = setText(
    [notes.sentence, ...notes.definitions, notes.counted, notes.source]
      .filter((text) => text !== '')
      .map((text, index) => ({ ...small, text, before: index === 0 ? 8 : 3 })),
    inner,
    footTop,
  );
  const height = foot.bottom + margin - 6;
  const drawn = [...head.shapes, ...foot.shapes].map(shapeSvg).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Inter Variable', Inter, system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif" style="font-variant-numeric:tabular-nums">${
    fontFaces === '' ? '' : `<style>${fontFaces}</style>`
  }<rect width="${width}" height="${height}" fill="#ffffff"/>${drawn}<path d="M${margin} ${footTop}H${width - margin}" stroke="${line}" stroke-width="1"/><g transform="translate(${margin} ${bodyTop})">${body.shapes.map(shapeSvg).join('')}</g></svg>`;
  return { width, height, svg };
};
