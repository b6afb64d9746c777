/** What the page may load and where it may send: its own origin and nothing else. */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  // the row kernel is compiled WebAssembly; scripts are evaluated as little as without it
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** A browser heeds `frame-ancestors` only in the header, and warns about it in a tag. */
const headerOnly = 'frame-ancestors';

/** The Content-Security-Policy as the server's header, or as the tag that goes with the page wherever it is put. */
export const contentPolicy = (place: 'header' | 'tag'): string =>
  Object.entries(directives)
    .filter(([name]) => place === 'header' || name !== headerOnly)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
