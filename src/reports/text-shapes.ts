import type { Shape } from './shape.ts';

const softHyphen = '\u00ad';

interface Line {
  text: string;
  left: number;
  right: number;
  readonly top: number;
}

/** One for all: browsers give out only so many. */
const ruler = document.createElement('canvas').getContext('2d');

const ascentOf = ({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number => {
  if (!ruler) return Number.parseFloat(fontSize) * 0.9;
  ruler.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return ruler.measureText('x').fontBoundingBoxAscent;
};

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
    if (last && Math.abs(last.top - box.top) < 3) {
      last.text += shown;
      if (sign.trim() !== '') last.right = box.right;
    } else lines.push({ text: shown, left: box.left, right: box.right, top: box.top });
  }
  return lines;
};

/** A text of the page as shapes, one a line. */
export const textShapes = (node: Text, origin: DOMRect, opacity: number): Shape[] => {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === '') return [];
  const style = getComputedStyle(parent);
  const ascent = ascentOf(style);
  // numbers stand under each other at their right ends, whatever figures the picture is drawn with
  const atEnd = style.textAlign === 'end' || style.textAlign === 'right';
  return linesOf(node)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, left, right, top }) => ({
      kind: 'text',
      x: (atEnd ? right : left) - origin.left,
      y: top - origin.top + ascent,
      text: text.trimEnd(),
      size: Number.parseFloat(style.fontSize),
      weight: style.fontWeight,
      ...(atEnd ? { anchor: 'end' as const } : {}),
      fill: style.color,
      opacity,
    }));
};
