import type { Shape } from './shape.ts';

/** The texts of an SVG element that is on the page, where their first letters stand. */
export const svgTextShapes = (source: SVGSVGElement, origin: DOMRect, opacity: number): readonly Shape[] =>
  [...source.querySelectorAll('text')].flatMap((text): Shape[] => {
    const matrix = text.getScreenCTM();
    const words = text.textContent.trim();
    if (!matrix || words === '' || text.getNumberOfChars() === 0) return [];
    const style = getComputedStyle(text);
    const start = text.getStartPositionOfChar(0).matrixTransform(matrix);
    return [
      {
        kind: 'text',
        x: start.x - origin.left,
        y: start.y - origin.top,
        text: words,
        size: Number.parseFloat(style.fontSize),
        weight: style.fontWeight,
        fill: style.fill,
        opacity,
      },
    ];
  });
