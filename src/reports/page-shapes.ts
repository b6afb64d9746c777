import { boxShapes } from './box-shapes.ts';
import { inlineSvg } from './inline-svg.ts';
import type { Shape } from './shape.ts';
import { svgTextShapes } from './svg-text-shapes.ts';
import { textShapes } from './text-shapes.ts';

/** An element of the page as plain shapes, in the order of painting: what is seen, and nothing else. */
export const pageShapes = (root: HTMLElement): readonly Shape[] => {
  const origin = root.getBoundingClientRect();
  const walk = (element: Element, above: number): readonly Shape[] => {
    if (!element.checkVisibility()) return [];
    const style = getComputedStyle(element);
    // text for screen readers only
    if (style.clipPath !== 'none') return [];
    const opacity = above * Number(style.opacity);
    if (element instanceof SVGSVGElement) {
      const { left, top, width, height } = element.getBoundingClientRect();
      const place = { x: left - origin.left, y: top - origin.top, width, height };
      return [
        { kind: 'drawing', ...place, markup: inlineSvg(element) },
        ...svgTextShapes(element, origin, opacity),
      ];
    }
    const inside = [...element.childNodes].flatMap((child) => {
      if (child instanceof Text) return textShapes(child, origin, opacity);
      return child instanceof Element ? walk(child, opacity) : [];
    });
    return [...boxShapes(element, origin, opacity), ...inside];
  };
  return walk(root, 1);
};
