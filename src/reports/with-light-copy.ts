/**
 * Puts a copy of a panel's picture beside the page in the light theme and at its full size, lets it be read, and takes
 * it away again. The copy is needed because the theme, a scrolled container and marks of
 * the pointer must not show.
 */
export const withLightCopy = <Result>(picture: HTMLElement, read: (copy: HTMLElement) => Result): Result => {
  const panel = picture.parentElement;
  const width = picture.clientWidth || (panel ? panel.clientWidth - 32 : 800);
  const host = document.createElement('div');
  host.className = 'panel panel-copy';
  host.style.inlineSize = `${width}px`;
  // a deep clone of an HTMLElement is one
  const copy = picture.cloneNode(true) as HTMLElement;
  copy.hidden = false;
  for (const element of copy.querySelectorAll('[data-not-exported]')) element.remove();
  // what a phone shows as a list is drawn as the table that it stands for
  for (const element of copy.querySelectorAll<HTMLElement>('[data-exported-width]')) {
    element.hidden = false;
    host.style.inlineSize = `${Math.max(width, Number(element.dataset['exportedWidth']))}px`;
  }
  host.append(copy);
  document.body.append(host);
  try {
    return read(copy);
  } finally {
    host.remove();
  }
};
