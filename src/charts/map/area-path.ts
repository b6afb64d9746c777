import type { Point } from './project-areas.ts';

/** Rings as the path of an SVG element. */
export const areaPath = (rings: readonly (readonly Point[])[]): string =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`).join('');
