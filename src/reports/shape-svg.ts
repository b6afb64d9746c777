import type { Shape } from './shape.ts';
import { xmlText } from './xml-text.ts';

const short = (value: number): string => String(Math.round(value * 100) / 100);

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(typeof value === 'number' ? short(value) : String(value))}"`)
    .join('');

/** A shape as SVG. */
export const shapeSvg = (shape: Shape): string => {
  if (shape.kind === 'drawing') {
    return `<g transform="translate(${short(shape.x)} ${short(shape.y)})">${shape.markup}</g>`;
  }
  const opacity = shape.opacity < 1 ? shape.opacity : undefined;
  if (shape.kind === 'text') {
    const { x, y, text, size, weight, fill, anchor } = shape;
    return `<text${attributes({ x, y, 'text-anchor': anchor, 'font-size': size, 'font-weight': weight, fill, opacity })}>${xmlText(text)}</text>`;
  }
  const { x, y, width, height, radius, fill, stroke } = shape;
  return `<rect${attributes({
    x,
    y,
    width,
    height,
    rx: radius || undefined,
    fill,
    stroke: stroke?.colour,
    'stroke-width': stroke?.width,
    'stroke-dasharray': stroke?.dash,
    opacity,
  })}/>`;
};
