import type { Shape } from './shape.ts';

const isSeen = (colour: string): boolean => colour !== 'transparent' && !/[,/]\s*0\)$/.test(colour);

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** Ground and borders of an element of the page as shapes. */
export const boxShapes = (element: Element, origin: DOMRect, opacity: number): Shape[] => {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return [];
  const [x, y] = [box.left - origin.left, box.top - origin.top];
  const shapes: Shape[] = [];
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  if (isSeen(style.backgroundColor)) {
    const { width, height } = box;
    shapes.push({ kind: 'rect', x, y, width, height, radius, fill: style.backgroundColor, opacity });
  }
  const borders = sides.map((side) => ({
    side,
    width: Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0,
    colour: style.getPropertyValue(`border-${side}-color`),
    dashed: style.getPropertyValue(`border-${side}-style`) === 'dashed',
  }));
  const seen = borders.filter(({ width, colour }) => width > 0 && isSeen(colour));
  const [first] = seen;
  if (seen.length === 4 && first) {
    const { width, colour, dashed } = first;
    const stroke = { colour, width, ...(dashed ? { dash: '4 3' } : {}) };
    const inset = width / 2;
    const size = { width: box.width - width, height: box.height - width };
    shapes.push({ kind: 'rect', x: x + inset, y: y + inset, ...size, radius, fill: 'none', opacity, stroke });
    return shapes;
  }
  for (const { side, width, colour } of seen) {
    const upright = side === 'left' || side === 'right';
    shapes.push({
      kind: 'rect',
      x: side === 'right' ? x + box.width - width : x,
      y: side === 'bottom' ? y + box.height - width : y,
      width: upright ? width : box.width,
      height: upright ? box.height : width,
      radius: 0,
      fill: colour,
      opacity,
    });
  }
  return shapes;
};
