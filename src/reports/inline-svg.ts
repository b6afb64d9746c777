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
  'text-anchor',
] as const;

const lettered = ['font-size', 'font-weight'] as const;

const defaults: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'text-anchor': 'start',
};

/** Browsers quote the reference; a file of its own needs it plain. */
const plainUrl = (value: string): string => value.replace(/url\("[^"#]*(#[^"]+)"\)/g, 'url($1)');

/** An SVG element that is on the page, as markup that needs no style sheet: colours resolved, classes gone. */
export const inlineSvg = (source: SVGSVGElement): string => {
  // the page's element is read, its copy written
  const copy = source.cloneNode(true) as SVGSVGElement;
  const originals = [source, ...source.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const target = copies[index];
    if (!target) return;
    const style = getComputedStyle(original);
    const isText = original instanceof SVGTextContentElement;
    for (const name of isText ? [...drawn, ...lettered] : drawn) {
      const value = plainUrl(style.getPropertyValue(name));
      if (value !== '' && value !== defaults[name]) target.setAttribute(name, value);
      else target.removeAttribute(name);
    }
    for (const { name } of [...target.attributes]) {
      if (name === 'class' || name === 'style' || name.startsWith('data-') || name.startsWith('aria-')) {
        target.removeAttribute(name);
      }
    }
  });
  const { width, height } = source.getBoundingClientRect();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
};
