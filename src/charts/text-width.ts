/** A little wider than Inter's mean letter, for where nothing can be measured. */
const meanLetter = 0.62;

const measured = new Map<string, CanvasRenderingContext2D | null>();

/** Width of a line of text in pixels, before it is drawn. */
export const textWidth = (text: string, size: number, weight = 400): number => {
  const font = `${weight} ${size}px "Inter Variable", Inter, system-ui, sans-serif`;
  if (!measured.has(font)) {
    const context =
      typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
    if (context) context.font = font;
    measured.set(font, context);
  }
  return measured.get(font)?.measureText(text).width ?? text.length * size * meanLetter;
};
