import type { Shape } from './shape.ts';

const softHyphen = '\u00ad';

interface Line {
  text: string;
  left: number;
  readonly top: number;
}

/** The lines into which a text was broken on the page, with their places. */
const linesOf = (node: Text): Line[] => {
  const range = document.createRange();
  const lines: Line[] = [];
  let at = 0;
  for (const sign of node.data) {
    range.setStart(node, at);
    at += sign.length;
    range.setEnd(node, at);
    // collapsed spaces and unused hyphens have no box; the first letter of a line has that of the hyphen before it too
    const box = [...range.getClientRects()].findLast(({ width }) => width > 0);
    if (!box) continue;
    const last = lines.at(-1);
    const shown = sign === softHyphen ? '-' : sign;
    if (last && Math.abs(last.top - box.top) < 3) last.text += shown;
    else lines.push({ text: shown, left: box.left, top: box.top });
  }
  return lines;
};

/** A text of the page as shapes, one a line. */
export const textShapes = (node: Text, origin: DOMRect, opacity: number): Shape[] => {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === '') return [];
  const style = getComputedStyle(parent);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [];
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent } = context.measureText('x');
  return linesOf(node)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, left, top }) => ({
      kind: 'text',
      x: left - origin.left,
      y: top - origin.top + fontBoundingBoxAscent,
      text: text.trimEnd(),
      size: Number.parseFloat(style.fontSize),
      weight: style.fontWeight,
      fill: style.color,
      opacity,
    }));
};
