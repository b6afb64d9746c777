/** What decides how an SVG element looks; read from the page's styles, written as attributes. */
const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
] as const;

const defaults: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
};

/** Browsers quote the reference; a file of its own needs it plain. */
const plainUrl = (value: string): string => value.replace(/url\("[^"#]*(#[^"]+)"\)/g, 'url($1)');

/**
 * The lines and areas of an SVG element that is on the page, as markup that needs no style sheet: colours resolved,
 * classes gone. Its text is read apart (`svgTextShapes`).
 */
export const inlineSvg = (source: SVGSVGElement): string => {
  // the page's element is read, its copy written
  const copy = source.cloneNode(true) as SVGSVGElement;
  const originals = [source, ...source.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const target = copies[index];
    if (!target) return;
    const style = getComputedStyle(original);
    for (const name of drawn) {
      const value = plainUrl(style.getPropertyValue(name));
      if (value !== '' && value !== defaults[name]) target.setAttribute(name, value);
      else target.removeAttribute(name);
    }
    for (const name of target.getAttributeNames()) {
      if (name === 'class' || name === 'style' || name.startsWith('data-') || name.startsWith('aria-')) {
        target.removeAttribute(name);
      }
    }
  });
  for (const text of copy.querySelectorAll('text')) text.remove();
  const { width, height } = source.getBoundingClientRect();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
};
