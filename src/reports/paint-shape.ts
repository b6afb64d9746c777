import { pictureFont } from './picture-font.ts';
import type { Shape } from './shape.ts';

const drawingImage = async ({
  markup,
  width,
  height,
}: Extract<Shape, { kind: 'drawing' }>): Promise<HTMLImageElement> => {
  const address = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** Paints one shape. */
export const paintShape = async (context: CanvasRenderingContext2D, shape: Shape): Promise<void> => {
  const { x, y } = shape;
  if (shape.kind === 'drawing') {
    const image = await drawingImage(shape);
    context.globalAlpha = 1;
    context.drawImage(image, x, y, shape.width, shape.height);
    return;
  }
  context.globalAlpha = shape.opacity;
  context.fillStyle = shape.fill;
  if (shape.kind === 'text') {
    context.font = `${shape.weight} ${shape.size}px ${pictureFont}`;
    context.textAlign = shape.anchor === 'end' ? 'right' : 'left';
    context.fillText(shape.text, x, y);
    return;
  }
  context.beginPath();
  context.roundRect(x, y, shape.width, shape.height, shape.radius);
  if (shape.fill !== 'none') context.fill();
  if (!shape.stroke) return;
  context.setLineDash(shape.stroke.dash?.split(' ').map(Number) ?? []);
  context.lineWidth = shape.stroke.width;
  context.strokeStyle = shape.stroke.colour;
  context.stroke();
};
