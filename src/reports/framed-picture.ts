import { textWidth } from '../charts/text-width.ts';
import type { ExportNotes } from './export-notes.ts';
import type { Shape } from './shape.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** A finished picture: shapes on white paper. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

interface PictureParts {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: ExportNotes;
  readonly body: Picture;
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
    for (const words of wrappedLines(text, width, (part) => textWidth(part, size, weight))) {
      y += Math.round(size * 1.4);
      const baseline = y - Math.round(size * 0.35);
      shapes.push({
        kind: 'text',
        x: margin,
        y: baseline,
        text: words,
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
export const framedPicture = ({ title, subtitle, notes, body }: PictureParts): Picture => {
  const inner = Math.max(least, Math.ceil(body.width));
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
  const foot = setText(
    [notes.sentence, ...notes.definitions, notes.counted, notes.source]
      .filter((text) => text !== '')
      .map((text, index) => ({ text, size: 11.5, weight: 400, fill: quiet, before: index === 0 ? 8 : 3 })),
    inner,
    footTop,
  );
  const plain = { kind: 'rect', radius: 0, opacity: 1 } as const;
  const [width, height] = [inner + 2 * margin, foot.bottom + margin - 6];
  return {
    width,
    height,
    shapes: [
      { ...plain, x: 0, y: 0, width, height, fill: '#ffffff' },
      ...head.shapes,
      ...body.shapes.map((shape) => ({ ...shape, x: shape.x + margin, y: shape.y + bodyTop })),
      { ...plain, x: margin, y: footTop, width: inner, height: 1, fill: line },
      ...foot.shapes,
    ],
  };
};
